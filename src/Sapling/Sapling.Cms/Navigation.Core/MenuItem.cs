using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Navigation;

public class MenuItem
{
    public LocalizedString Text { get; set; } = default!;

    public string Id { get; set; } = default!;

    public string MenuName { get; set; } = default!;

    public string Href { get; set; } = default!;

    public string Target { get; set; } = default!;

    public string Url { get; set; } = default!;

    public string Position { get; set; } = default!;

    public int Priority { get; set; }

    public bool LinkToFirstChild { get; set; }

    public bool LocalNav { get; set; }

    public string Culture { get; set; } = default!;

    public object Resource { get; set; } = default!;

    public List<MenuItem> Items { get; set; } = default!;

    public RouteValueDictionary RouteValues { get; set; } = default!;

    public List<Permission> Permissions { get; } = default!;

    public List<string> Classes { get; } = default!;
}
