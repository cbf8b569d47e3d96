using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardPortal.KnowledgeBase.Attachments;

/// <summary>The files of an article in its editor.</summary>
public class ArticleFilesViewModel
{
    /// <summary>The keys of files that are to go.</summary>
    public List<string> Removed { get; set; } = [];

    [BindNever]
    public IReadOnlyList<ArticleFile> Files { get; set; } = [];

    /// <summary>What browsers offer to choose.</summary>
    [BindNever]
    public string Accepted { get; set; } = string.Empty;

    [BindNever]
    public long LargestMegabytes { get; set; }
}
