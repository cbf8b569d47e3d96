using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCore.FileStorage;
using OrchardCore.Media;

namespace OrchardPortal.KnowledgeBase.Media;

/// <summary>What editors do to the media library.</summary>
public sealed class MediaLibraryChanges(
    IMediaFileStore library, IMediaNameNormalizerService names, MediaUpload upload, MediaDescriptions descriptions, IStringLocalizer<MediaLibraryChanges> stringLocalizer)
{
    private readonly IStringLocalizer S = stringLocalizer;

    /// <summary>Takes files in.</summary>
    /// <returns>How many are in the library now, and for each other one what is wrong with it.</returns>
    public async Task<(int Stored, IReadOnlyList<string> Errors)> UploadAsync(string folder, IFormFileCollection files)
    {
        var stored = 0;
        var errors = new List<string>();
        foreach (var file in files)
        {
            var (path, error) = await upload.TakeAsync(file, folder);
            stored += path is null ? 0 : 1;
            if (error is not null)
            {
                errors.Add(error);
            }
        }

        return (stored, errors);
    }

    /// <returns>The folder's path; null if the name is taken or none.</returns>
    public async Task<string?> CreateFolderAsync(string folder, string name)
    {
        try
        {
            var path = library.Combine(folder, names.NormalizeFolderName(name));

            return name.Any(char.IsLetterOrDigit) && await library.TryCreateDirectoryAsync(path) ? path : null;
        }
        catch (FileStoreException)
        {
            return null;
        }
    }

    /// <returns>The path of the folder that it was in; null if it is not empty, not there, or the library itself.</returns>
    public async Task<string?> RemoveFolderAsync(string folder)
    {
        try
        {
            folder = library.NormalizePath(folder);
            await foreach (var entry in library.GetDirectoryContentAsync(folder))
            {
                return null;
            }

            return folder.Length > 0 && await library.TryDeleteDirectoryAsync(folder) ? folder.Contains('/', StringComparison.Ordinal) ? folder[..folder.LastIndexOf('/')] : string.Empty : null;
        }
        catch (FileStoreException)
        {
            return null;
        }
    }

    /// <summary>Describes the file, and moves it where name or folder is another.</summary>
    /// <returns>Its path now; null if that is not possible, which the model state then says.</returns>
    public async Task<string?> ChangeAsync(string path, MediaFileViewModel input, ModelStateDictionary modelState)
    {
        var folder = string.Join('/', library.NormalizePath(input.Folder ?? string.Empty).Split('/', StringSplitOptions.RemoveEmptyEntries).Select(names.NormalizeFolderName));
        var target = library.Combine(folder, names.NormalizeFolderName(input.Name ?? string.Empty) + Path.GetExtension(path));
        try
        {
            if (target != path)
            {
                await library.MoveFileAsync(path, target);
            }
        }
        catch (ExistsFileStoreException)
        {
            modelState.AddModelError(nameof(input.Name), S["Another file has this name."]);

            return null;
        }
        catch (FileStoreException)
        {
            modelState.AddModelError(nameof(input.Name), S["The file could not be renamed."]);

            return null;
        }

        await descriptions.SetAsync(path, target, input.Description?.Trim() ?? string.Empty);

        return target;
    }

    /// <summary>Removes a file with its description.</summary>
    /// <returns>False when there is no such file.</returns>
    public async Task<bool> RemoveAsync(string path)
    {
        try
        {
            await descriptions.RemoveAsync(path);

            return await library.TryDeleteFileAsync(path);
        }
        catch (FileStoreException)
        {
            return false;
        }
    }
}
