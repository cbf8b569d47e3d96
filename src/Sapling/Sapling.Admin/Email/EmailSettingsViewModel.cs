using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Sapling.Admin.Email;

public class EmailSettingsViewModel
{
    /// <summary>The technical name; empty takes the first that is set up.</summary>
    public string? DefaultProvider { get; set; }

    [BindNever]
    public IList<SelectListItem> Providers { get; set; } = [];
}
