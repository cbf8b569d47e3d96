namespace OrchardCore.Media.Events;

/// <summary>Takes part in what happens to the files of the media library.</summary>
public interface IMediaEventHandler
{
    Task MediaDeletingFileAsync(MediaDeletingContext context) => Task.CompletedTask;

    Task MediaDeletedFileAsync(MediaDeletedContext context) => Task.CompletedTask;

    Task MediaDeletingDirectoryAsync(MediaDeletingContext context) => Task.CompletedTask;

    Task MediaDeletedDirectoryAsync(MediaDeletedContext context) => Task.CompletedTask;

    Task MediaMovingAsync(MediaMoveContext context) => Task.CompletedTask;

    Task MediaMovedAsync(MediaMoveContext context) => Task.CompletedTask;

    Task MediaCreatingDirectoryAsync(MediaCreatingContext context) => Task.CompletedTask;

    Task MediaCreatedDirectoryAsync(MediaCreatedContext context) => Task.CompletedTask;

    Task MediaPermittedStorageAsync(MediaPermittedStorageContext context) => Task.CompletedTask;
}
