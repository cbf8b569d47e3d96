using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardPortal.KnowledgeBase.Transfer;

namespace OrchardPortal.KnowledgeBase.ViewModels;

/// <summary>What an editor uploads to be imported.</summary>
public class ImportForm
{
    public IFormFile? File { get; set; }

    /// <summary>The articles wait to be published.</summary>
    public bool AsDrafts { get; set; }

    /// <summary>Images that are on another site are fetched from there.</summary>
    public bool FetchImages { get; set; }

    /// <summary>Files that were uploaded before and are still here.</summary>
    [BindNever, ValidateNever]
    public IReadOnlyList<KeptUpload> Uploads { get; set; } = [];
}
