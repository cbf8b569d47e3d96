using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentFields.ViewModels;

public class EditHtmlFieldViewModel
{
    public string? Html { get; set; }

    [BindNever, ValidateNever]
    public HtmlField Field { get; set; } = null!;

    [BindNever, ValidateNever]
    public ContentPart Part { get; set; } = null!;

    [BindNever, ValidateNever]
    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;
}
