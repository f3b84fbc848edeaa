package de.stadtindex;

import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.ImageNameSubstitutor;

/** Lets Testcontainers look at its surroundings with the image we have: its own (alpine) would be one more to pull. */
public final class DatabaseImageOnly extends ImageNameSubstitutor {

    @Override
    public DockerImageName apply(DockerImageName asked) {
        return DockerImageName.parse(ComposeFile.databaseImage());
    }

    @Override
    protected String getDescription() {
        return "the database's image for everything";
    }
}
