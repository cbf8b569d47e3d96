using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Sapling.Admin.Users;

public class UserPreferencesViewModel
{
    public string? Culture { get; set; }

    public string? TimeZoneId { get; set; }

    [BindNever]
    public string[] Cultures { get; set; } = [];

    [BindNever]
    public IEnumerable<KeyValuePair<string, string>> TimeZones { get; set; } = [];
}
