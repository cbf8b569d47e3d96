using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Navigation;

internal sealed class NavigationManager(
    IEnumerable<INavigationProvider> navigationProviders,
    IAuthorizationService authorizationService,
    LinkGenerator linkGenerator,
    ILogger<NavigationManager> logger) : INavigationManager
{
    private const string NoLink = "#";

    // A menu asks for the same few permissions again and again.
    private readonly Dictionary<(Permission Permission, object? Resource), bool> _granted = [];

    public async Task<IEnumerable<MenuItem>> BuildMenuAsync(string name, ActionContext context)
    {
        var builder = new NavigationBuilder();
        await navigationProviders.InvokeAsync(static (provider, name, builder) => provider.BuildNavigationAsync(name, builder).AsTask(), name, builder, logger);
        return await FinishAsync(builder.Build(), context.HttpContext);
    }

    private async ValueTask<List<MenuItem>> FinishAsync(IEnumerable<MenuItem> items, HttpContext context)
    {
        var finished = new List<MenuItem>();
        foreach (var item in Merge(items))
        {
            if (!await IsAllowedAsync(item, context.User))
            {
                continue;
            }

            item.Items = await FinishAsync(item.Items, context);
            item.Href = Address(item, context);
            if (item.Href == NoLink && item.LinkToFirstChild && item.Items.FirstOrDefault()?.Href is { } first)
            {
                item.Href = first;
            }

            // A heading without anything below it leads nowhere.
            if (item.Href != NoLink || item.Items.Count > 0)
            {
                finished.Add(item);
            }
        }

        return [.. finished.OrderBy(item => item.Position ?? "0", FlatPositionComparer.Instance).ThenBy(item => item.Text.Value, StringComparer.CurrentCultureIgnoreCase)];
    }

    // Several modules may add below one heading: they name it alike.
    private static IEnumerable<MenuItem> Merge(IEnumerable<MenuItem> items)
    {
        foreach (var group in items.GroupBy(item => (item.Text.Name.ToUpperInvariant(), item.Culture, item.LocalNav)))
        {
            var merged = group.MaxBy(item => item.Priority)!;
            foreach (var other in group.Where(other => !ReferenceEquals(other, merged)))
            {
                merged.Items = [.. merged.Items, .. other.Items];
                merged.Position ??= other.Position;
                merged.Id ??= other.Id;
                if (merged.RouteValues is null && merged.Url is null)
                {
                    (merged.RouteValues, merged.Url) = (other.RouteValues, other.Url);
                }

                merged.Classes.AddRange(other.Classes.Except(merged.Classes).ToList());

                // One of them is open to everybody: then so is the heading, and each entry below it asks for itself.
                if (merged.Permissions.Count > 0)
                {
                    if (other.Permissions.Count == 0)
                    {
                        merged.Permissions.Clear();
                    }
                    else
                    {
                        merged.Permissions.AddRange(other.Permissions);
                    }
                }
            }

            yield return merged;
        }
    }

    private async ValueTask<bool> IsAllowedAsync(MenuItem item, ClaimsPrincipal user)
    {
        foreach (var permission in item.Permissions)
        {
            if (!_granted.TryGetValue((permission, item.Resource), out var granted))
            {
                _granted[(permission, item.Resource)] = granted = await authorizationService.AuthorizeAsync(user, permission, item.Resource);
            }

            if (granted)
            {
                return true;
            }
        }

        return item.Permissions.Count == 0;
    }

    private string Address(MenuItem item, HttpContext context)
    {
        if (item.Url is { Length: > 0 } url)
        {
            return url.StartsWith("~/", StringComparison.Ordinal) ? context.Request.PathBase + url[1..] : url;
        }

        return item.RouteValues is { Count: > 0 } values
            ? linkGenerator.GetPathByRouteValues(routeName: null, values, context.Request.PathBase) ?? NoLink
            : NoLink;
    }
}
