using Microsoft.AspNetCore.Mvc;

namespace OrchardCore.Navigation;

/// <summary>What the address says about paging: <c>?pagenum=2&amp;pagesize=20</c>.</summary>
public class PagerParameters
{
    [BindProperty(Name = "pagenum")]
    public int? Page { get; set; }

    public int? PageSize { get; set; }
}
