using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Sapling.Cms.ContentFields.ViewModels;

public class EditUserPickerFieldViewModel
{
    public string[]? UserIds { get; set; }

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Options { get; set; } = [];

    [BindNever, ValidateNever]
    public UserPickerField Field { get; set; } = null!;

    [BindNever, ValidateNever]
    public ContentPart Part { get; set; } = null!;

    [BindNever, ValidateNever]
    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;
}
