package de.stadtindex.article;

import de.stadtindex.article.domain.ArticlePicture;
import de.stadtindex.article.domain.ArticlePictureFile;
import de.stadtindex.article.domain.ArticlePictureFileRepository;
import de.stadtindex.article.domain.ArticlePictureRepository;
import de.stadtindex.audit.AuditAction;
import de.stadtindex.audit.AuditNote;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in lead pictures, drawn anew so that nothing of their files is left but what can be seen. */
@Service
@Transactional
public class Pictures {

    private final ArticlePictureRepository pictures;
    private final ArticlePictureFileRepository files;
    private final ArticleDocuments documents;
    private final ArticleLedger ledger;

    Pictures(
            ArticlePictureRepository pictures,
            ArticlePictureFileRepository files,
            ArticleDocuments documents,
            ArticleLedger ledger) {
        this.pictures = pictures;
        this.files = files;
        this.documents = documents;
        this.ledger = ledger;
    }

    /**
     * Stores a picture in two sizes.
     *
     * @return its id
     * @throws PictureRefusedException when the file is too large, of another format, or no picture
     */
    public long receive(byte[] bytes, String actor) {
        DrawnPicture large = PictureReader.read(bytes);
        DrawnPicture small = large.atMost(DrawnPicture.SMALL);
        ArticlePicture picture = pictures.save(new ArticlePicture(
                large.mediaType(), large.width(), large.height(), small.width(), actor, ledger.now()));
        files.save(new ArticlePictureFile(picture.id(), large.width(), large.bytes()));
        if (small.width() != large.width()) {
            files.save(new ArticlePictureFile(picture.id(), small.width(), small.bytes()));
        }
        ledger.remember(actor, AuditNote.of(AuditAction.ARTICLE_PICTURE_RECEIVED, "" + picture.id()));
        return picture.id();
    }

    /** What is known of these pictures, by their ids. */
    @Transactional(readOnly = true)
    public Map<Long, PictureEntry> entries(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : pictures.findByIdIn(List.copyOf(ids)).stream()
                        .map(PictureEntry::of)
                        .collect(Collectors.toMap(PictureEntry::id, Function.identity()));
    }

    /** A file of a picture, public or not. */
    @Transactional(readOnly = true)
    public Optional<PictureFile> file(long id, boolean small) {
        return pictures.findById(id)
                .flatMap(picture -> files.findByPictureIdAndWidth(id, small ? picture.smallWidth() : picture.width())
                        .map(file -> new PictureFile(picture.mediaType(), file.bytes())));
    }

    ArticleDocuments documents() {
        return documents;
    }
}
