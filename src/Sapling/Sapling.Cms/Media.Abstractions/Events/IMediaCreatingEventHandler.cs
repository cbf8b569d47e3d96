namespace OrchardCore.Media.Events;

/// <summary>Sees, and may replace, what is written to the media library.</summary>
public interface IMediaCreatingEventHandler
{
    Task<Stream> MediaCreatingAsync(MediaCreatingContext context, Stream creatingStream);
}
