using Microsoft.AspNetCore.Http;

namespace OrchardPortal.KnowledgeBase.ViewModels;

/// <summary>What an editor uploads to be imported.</summary>
public class ImportForm
{
    public IFormFile? File { get; set; }

    /// <summary>The articles wait to be published.</summary>
    public bool AsDrafts { get; set; }

    /// <summary>Images that are on another site are fetched from there.</summary>
    public bool FetchImages { get; set; }
}
