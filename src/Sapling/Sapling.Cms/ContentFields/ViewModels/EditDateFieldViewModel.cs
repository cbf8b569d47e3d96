using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentFields.ViewModels;

public class EditDateFieldViewModel
{
    public DateTime? Value { get; set; }

    [BindNever, ValidateNever]
    public DateField Field { get; set; } = null!;

    [BindNever, ValidateNever]
    public ContentPart Part { get; set; } = null!;

    [BindNever, ValidateNever]
    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;
}
