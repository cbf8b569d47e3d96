using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Markdown.Models;

namespace OrchardCore.Markdown.ViewModels;

public class MarkdownBodyPartViewModel
{
    public string? Markdown { get; set; }

    /// <summary>What the text stands for; only where it is shown.</summary>
    [BindNever, ValidateNever]
    public string? Html { get; set; }

    [BindNever, ValidateNever]
    public ContentItem ContentItem { get; set; } = null!;

    [BindNever, ValidateNever]
    public MarkdownBodyPart MarkdownBodyPart { get; set; } = null!;

    [BindNever, ValidateNever]
    public ContentTypePartDefinition TypePartDefinition { get; set; } = null!;
}
