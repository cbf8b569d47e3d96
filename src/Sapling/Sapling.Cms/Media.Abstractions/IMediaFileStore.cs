using OrchardCore.FileStorage;

namespace OrchardCore.Media;

/// <summary>The files of the site that everybody may see.</summary>
public interface IMediaFileStore : IFileStore
{
    /// <summary>The address of a file, from the root of the host on.</summary>
    string MapPathToPublicUrl(string path);
}
