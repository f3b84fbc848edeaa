package de.stadtindex.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures are drawn anew: upright, not too wide, with nothing of their files left; and too large ones are never decoded. */
class PictureReaderTests {

    @Test
    void aWidePictureBecomesNarrowerAndKeepsItsShape() throws IOException {
        DrawnPicture drawn = PictureReader.read(SamplePictures.jpeg(4000, 1000));

        assertThat(drawn.width()).isEqualTo(1600);
        assertThat(drawn.height()).isEqualTo(400);
        assertThat(drawn.atMost(DrawnPicture.SMALL).width()).isEqualTo(640);
        assertThat(drawn.mediaType()).isEqualTo("image/jpeg");
    }

    @Test
    void aSmallPictureStaysAsLargeAsItIs() throws IOException {
        DrawnPicture drawn = PictureReader.read(SamplePictures.png(300, 200));

        assertThat(ImageIO.read(new ByteArrayInputStream(drawn.bytes())).getWidth())
                .isEqualTo(300);
        assertThat(drawn.mediaType()).isEqualTo("image/png");
    }

    @Test
    void nothingOfTheFileIsLeftButThePicture() throws IOException {
        byte[] file = SamplePictures.withExif(SamplePictures.jpeg(80, 40), 1, "GPS 49.87 8.65");
        assertThat(text(file)).contains("GPS 49.87", "Exif");

        assertThat(text(PictureReader.read(file).bytes())).doesNotContain("GPS", "Exif");
    }

    /** The sample is red on its left and blue on its right side; codes as EXIF numbers them. */
    @ParameterizedTest
    @CsvSource({"1,80,40,left", "3,80,40,right", "2,80,40,right", "6,40,80,top", "8,40,80,bottom"})
    void theOrientationOfTheCameraIsApplied(int code, int width, int height, String redSide) throws IOException {
        BufferedImage image = PictureReader.read(SamplePictures.withExif(SamplePictures.jpeg(80, 40), code, "camera"))
                .image();

        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
        int pixel = switch (redSide) {
            case "left" -> image.getRGB(3, height / 2);
            case "right" -> image.getRGB(width - 4, height / 2);
            case "top" -> image.getRGB(width / 2, 3);
            default -> image.getRGB(width / 2, height - 4);
        };
        assertThat((pixel >> 16) & 0xFF).isGreaterThan(200);
        assertThat(pixel & 0xFF).isLessThan(60);
    }

    /** Its header says 40 000 times 40 000 pixels; there are none. */
    @Test
    void tooManyPixelsAreFoundInTheHeader() throws IOException {
        byte[] file = SamplePictures.png(10, 10);
        ByteBuffer header = ByteBuffer.wrap(file);
        header.putInt(16, 40_000).putInt(20, 40_000);
        CRC32 sum = new CRC32();
        sum.update(file, 12, 17);
        header.putInt(29, (int) sum.getValue());

        assertThat(refusal(file)).isEqualTo(PictureRefusal.TOO_MANY_PIXELS);
    }

    @Test
    void whatIsNoPictureIsRefused() throws IOException {
        byte[] jpeg = SamplePictures.jpeg(80, 40);
        byte[] png = SamplePictures.png(80, 40);

        assertThat(refusal(new byte[0])).isEqualTo(PictureRefusal.FORMAT);
        assertThat(refusal("RIFF1234WEBPVP8 ".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(PictureRefusal.FORMAT);
        assertThat(refusal("<svg onload=\"x\"/>".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(PictureRefusal.FORMAT);
        assertThat(refusal(Arrays.copyOf(png, 40))).isEqualTo(PictureRefusal.UNREADABLE);
        assertThat(refusal(Arrays.copyOf(jpeg, 30))).isEqualTo(PictureRefusal.UNREADABLE);
        assertThat(refusal(new byte[10 * 1024 * 1024 + 1])).isEqualTo(PictureRefusal.TOO_LARGE);
    }

    private static PictureRefusal refusal(byte[] file) {
        PictureRefusedException refused =
                catchThrowableOfType(PictureRefusedException.class, () -> PictureReader.read(file));
        return refused.refusal();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
