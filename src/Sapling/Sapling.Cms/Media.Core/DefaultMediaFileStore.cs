using Microsoft.Extensions.Logging;
using OrchardCore.FileStorage;
using OrchardCore.Media.Events;

namespace OrchardCore.Media.Core;

/// <summary>The media library over any file store; tells those who listen what happens to its files.</summary>
public class DefaultMediaFileStore : IMediaFileStore
{
    private readonly IFileStore _fileStore;
    private readonly string _requestBasePath;
    private readonly string _cdnBaseUrl;
    private readonly IEnumerable<IMediaEventHandler> _eventHandlers;
    private readonly IEnumerable<IMediaCreatingEventHandler> _creatingHandlers;
    private readonly ILogger _logger;

    public DefaultMediaFileStore(
        IFileStore fileStore,
        string requestBasePath,
        string cdnBaseUrl,
        IEnumerable<IMediaEventHandler> mediaEventHandlers,
        IEnumerable<IMediaCreatingEventHandler> mediaCreatingEventHandlers,
        ILogger<DefaultMediaFileStore> logger)
    {
        _fileStore = fileStore;
        _requestBasePath = "/" + fileStore.NormalizePath(requestBasePath);
        _cdnBaseUrl = cdnBaseUrl.TrimEnd('/');
        _eventHandlers = mediaEventHandlers;
        _creatingHandlers = mediaCreatingEventHandlers;
        _logger = logger;
    }

    public virtual Task<IFileStoreEntry?> GetFileInfoAsync(string path) => _fileStore.GetFileInfoAsync(path);

    public virtual Task<IFileStoreEntry?> GetDirectoryInfoAsync(string path) => _fileStore.GetDirectoryInfoAsync(path);

    public virtual IAsyncEnumerable<IFileStoreEntry> GetDirectoryContentAsync(string? path = null, bool includeSubDirectories = false) =>
        _fileStore.GetDirectoryContentAsync(path, includeSubDirectories);

    public virtual async Task<bool> TryCreateDirectoryAsync(string path)
    {
        await TellAsync(handler => handler.MediaCreatingDirectoryAsync(new MediaCreatingContext { Path = path }));
        var result = await _fileStore.TryCreateDirectoryAsync(path);
        await TellAsync(handler => handler.MediaCreatedDirectoryAsync(new MediaCreatedContext { Path = path, Result = result }));
        return result;
    }

    public virtual async Task<bool> TryDeleteFileAsync(string path)
    {
        await TellAsync(handler => handler.MediaDeletingFileAsync(new MediaDeletingContext { Path = path }));
        var result = await _fileStore.TryDeleteFileAsync(path);
        await TellAsync(handler => handler.MediaDeletedFileAsync(new MediaDeletedContext { Path = path, Result = result }));
        return result;
    }

    public virtual async Task<bool> TryDeleteDirectoryAsync(string path)
    {
        await TellAsync(handler => handler.MediaDeletingDirectoryAsync(new MediaDeletingContext { Path = path }));
        var result = await _fileStore.TryDeleteDirectoryAsync(path);
        await TellAsync(handler => handler.MediaDeletedDirectoryAsync(new MediaDeletedContext { Path = path, Result = result }));
        return result;
    }

    public virtual async Task MoveFileAsync(string oldPath, string newPath)
    {
        var context = new MediaMoveContext { OldPath = oldPath, NewPath = newPath };
        await TellAsync(handler => handler.MediaMovingAsync(context));
        await _fileStore.MoveFileAsync(oldPath, newPath);
        await TellAsync(handler => handler.MediaMovedAsync(context));
    }

    public virtual Task CopyFileAsync(string srcPath, string dstPath) => _fileStore.CopyFileAsync(srcPath, dstPath);

    public virtual Task<Stream> GetFileStreamAsync(string path) => _fileStore.GetFileStreamAsync(path);

    public virtual Task<Stream> GetFileStreamAsync(IFileStoreEntry fileStoreEntry) => _fileStore.GetFileStreamAsync(fileStoreEntry);

    public virtual async Task<string> CreateFileFromStreamAsync(string path, Stream inputStream, bool overwrite = false)
    {
        // A handler may give another stream in place of the one it got; that is then ours to close.
        var stream = inputStream;
        try
        {
            foreach (var handler in _creatingHandlers)
            {
                var next = await handler.MediaCreatingAsync(new MediaCreatingContext { Path = path }, stream);
                if (next != stream && stream != inputStream)
                {
                    await stream.DisposeAsync();
                }

                stream = next;
            }

            return await _fileStore.CreateFileFromStreamAsync(path, stream, overwrite);
        }
        finally
        {
            if (stream != inputStream)
            {
                await stream.DisposeAsync();
            }
        }
    }

    public virtual string MapPathToPublicUrl(string path) =>
        $"{_cdnBaseUrl}{_requestBasePath}/{string.Join('/', _fileStore.NormalizePath(path).Split('/').Select(Uri.EscapeDataString))}";

    public async Task<long?> GetPermittedStorageAsync()
    {
        var context = new MediaPermittedStorageContext { PermittedStorage = await _fileStore.GetPermittedStorageAsync() };
        await TellAsync(handler => handler.MediaPermittedStorageAsync(context));
        return context.PermittedStorage;
    }

    /// <summary>A listener that fails keeps neither the file from being changed nor the others from hearing of it.</summary>
    private async Task TellAsync(Func<IMediaEventHandler, Task> tell)
    {
        foreach (var handler in _eventHandlers)
        {
            try
            {
                await tell(handler);
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                _logger.LogError(exception, "{Handler} failed to take notice of a change in the media library.", handler.GetType().FullName);
            }
        }
    }
}
