using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Sapling.Admin.Settings;

public class GeneralSettingsViewModel
{
    public string? SiteName { get; set; }

    public string? BaseUrl { get; set; }

    public string? TimeZoneId { get; set; }

    public int PageSize { get; set; }

    [BindNever]
    public IEnumerable<KeyValuePair<string, string>> TimeZones { get; set; } = [];
}
