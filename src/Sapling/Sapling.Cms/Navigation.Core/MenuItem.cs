using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Navigation;

/// <summary>An entry of a menu. Providers fill it; the navigation manager works out <see cref="Href"/>.</summary>
public class MenuItem
{
    public LocalizedString Text { get; set; } = new(string.Empty, string.Empty);

    public string? Id { get; set; }

    public string? MenuName { get; set; }

    /// <summary>The address, from <see cref="Url"/> or <see cref="RouteValues"/>; <c>#</c> when the entry only holds others.</summary>
    public string? Href { get; set; }

    public string? Target { get; set; }

    public string? Url { get; set; }

    public string? Position { get; set; }

    /// <summary>Of two providers that describe the same entry, the one with the higher priority says where it leads.</summary>
    public int Priority { get; set; }

    public bool LinkToFirstChild { get; set; } = true;

    public bool LocalNav { get; set; }

    public string? Culture { get; set; }

    /// <summary>What the permissions are asked for.</summary>
    public object? Resource { get; set; }

    public List<MenuItem> Items { get; set; } = [];

    public RouteValueDictionary? RouteValues { get; set; }

    /// <summary>The entry is shown to whoever has one of them; to everybody when there is none.</summary>
    public List<Permission> Permissions { get; } = [];

    public List<string> Classes { get; } = [];
}
