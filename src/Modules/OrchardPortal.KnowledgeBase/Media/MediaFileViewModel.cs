using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardPortal.KnowledgeBase.Media;

/// <summary>A file of the library, and what may be changed of it.</summary>
public class MediaFileViewModel
{
    /// <summary>Without its folder and its extension, which stays.</summary>
    [Required(ErrorMessage = "Give the file a name.")]
    [StringLength(100)]
    public string? Name { get; set; }

    /// <summary>The folder that it is in; empty for the library itself.</summary>
    [StringLength(300)]
    public string? Folder { get; set; }

    [StringLength(MediaDescription.TextMaxLength)]
    public string? Description { get; set; }

    [BindNever]
    public string Path { get; set; } = string.Empty;

    /// <summary>As articles have it.</summary>
    [BindNever]
    public string Url { get; set; } = string.Empty;

    [BindNever]
    public bool IsImage { get; set; }

    /// <summary>Size, dimensions and day, as they are read.</summary>
    [BindNever]
    public string Facts { get; set; } = string.Empty;

    /// <summary>What no form may say.</summary>
    internal void KeepFactsOf(MediaFileViewModel file) => (Path, Url, IsImage, Facts) = (file.Path, file.Url, file.IsImage, file.Facts);
}
