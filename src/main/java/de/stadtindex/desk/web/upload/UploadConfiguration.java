package de.stadtindex.desk.web.upload;

import de.stadtindex.dataimport.UploadLimits;
import jakarta.servlet.MultipartConfigElement;
import org.springframework.boot.servlet.MultipartConfigFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** Lets the server take in files as large as an upload may be, and no larger. */
@Configuration(proxyBeanMethods = false)
class UploadConfiguration {

    /** What the other fields of a form may need. */
    private static final DataSize FIELDS = DataSize.ofMegabytes(1);

    @Bean
    MultipartConfigElement multipartLimits(UploadLimits limits) {
        MultipartConfigFactory multipart = new MultipartConfigFactory();
        multipart.setMaxFileSize(limits.fileSize());
        multipart.setMaxRequestSize(DataSize.ofBytes(limits.fileSize().toBytes() + FIELDS.toBytes()));
        return multipart.createMultipartConfig();
    }
}
