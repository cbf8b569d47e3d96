using Microsoft.AspNetCore.Http;

namespace OrchardPortal.Portal.ViewModels;

/// <summary>What the form for an answer posts.</summary>
public class ReplyInput
{
    public string? FormKey { get; set; }

    public string? Body { get; set; }

    public IReadOnlyList<IFormFile> Files { get; set; } = [];
}
