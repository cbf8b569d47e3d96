namespace OrchardCore.FileStorage;

public interface IFileStoreCache
{
    Task<bool> IsCachedAsync(string path);

    Task SetCacheAsync(Stream stream, IFileStoreEntry fileStoreEntry, CancellationToken cancellationToken);
}
