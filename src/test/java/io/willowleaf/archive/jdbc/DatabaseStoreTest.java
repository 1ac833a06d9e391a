package io.willowleaf.archive.jdbc;

import io.willowleaf.archive.ContentId;
import io.willowleaf.archive.domain.Contents;
import io.willowleaf.archive.domain.Store;
import io.willowleaf.archive.domain.StoreContract;
import io.willowleaf.kernel.config.Settings;
import io.willowleaf.testing.WillowleafTest;
import org.springframework.beans.factory.annotation.Autowired;

@WillowleafTest
class DatabaseStoreTest implements StoreContract {

    @Autowired
    DatabaseStore store;

    @Autowired
    Contents contents;

    @Override
    public Store store() {
        return store;
    }

    @Override
    public void known(ContentId id, long length) {
        contents.add(id, new Contents.Held(length, Settings.Archive.Store.DATABASE));
    }
}
