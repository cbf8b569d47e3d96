using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Sapling.Cms.ContentLocalization;

public class EditLocalizationPartViewModel
{
    public string? Culture { get; set; }

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Cultures { get; set; } = [];
}
