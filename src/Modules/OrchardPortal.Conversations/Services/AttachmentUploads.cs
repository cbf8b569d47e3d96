using System.Globalization;
using System.Security.Cryptography;
using OrchardCore.Modules;

namespace OrchardPortal.Conversations.Services;

/// <summary>
/// Writes the bytes of one request's files, and removes them again when the request's transaction fails. What a crash leaves
/// behind no document knows of, and <see cref="OrphanedFilesTask"/> removes.
/// </summary>
internal sealed class AttachmentUploads(IAttachmentFileStore files, IClock clock)
{
    private readonly List<string> _uncommitted = [];

    /// <exception cref="ArgumentException">The file is larger than it said it was allowed to be.</exception>
    public async Task<StoredFile> SaveAsync(NewAttachment file, long maxBytes)
    {
        // A folder for each day keeps folders small, and tells the clean-up which files are old enough.
        var day = clock.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var key = day + "/" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        _uncommitted.Add(key);
        await using var input = new MeasuringStream(file.OpenRead(), maxBytes);
        await files.TryCreateDirectoryAsync(day);
        await files.CreateFileFromStreamAsync(key, input);
        return new StoredFile(key, input.BytesRead, input.Sha256());
    }

    /// <summary>The transaction was committed.</summary>
    public void Keep() => _uncommitted.Clear();

    /// <summary>The transaction failed.</summary>
    public async Task DiscardAsync()
    {
        foreach (var key in _uncommitted)
        {
            await files.TryDeleteFileAsync(key);
        }

        _uncommitted.Clear();
    }
}
