using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardPortal.Portal.Models;
using OrchardPortal.Portal.Routing;
using OrchardPortal.Portal.ViewModels;

namespace OrchardPortal.Portal.Services;

/// <summary>The portal's menu as a visitor sees it (requirements 58 and 62).</summary>
internal sealed class PortalMenu(IStringLocalizer<PortalMenu> stringLocalizer)
{
    private static readonly PortalMenuEntry[] _default =
    [
        new() { Kind = PortalMenuKind.KnowledgeBase },
        new() { Kind = PortalMenuKind.Tickets },
        new() { Kind = PortalMenuKind.NewTicket },
    ];

    private readonly IStringLocalizer S = stringLocalizer;

    /// <summary>The entries in the owner's order.</summary>
    public static IReadOnlyList<PortalMenuEntry> EntriesOf(PortalSettingsPart settings) => settings.Menu.Count > 0 ? settings.Menu : _default;

    /// <param name="settings">The portal's settings.</param>
    /// <param name="urls">The portal's addresses.</param>
    /// <param name="http">The request.</param>
    /// <param name="isOpen">Whether the visitor may use the portal: otherwise entries that lead into it are left out.</param>
    public List<NavigationItemViewModel> Build(PortalSettingsPart settings, PortalUrls urls, HttpContext http, bool isOpen)
    {
        var path = http.Request.PathBase + http.Request.Path;
        var isSignedIn = http.User.Identity?.IsAuthenticated == true;
        var items = new List<NavigationItemViewModel>();

        foreach (var entry in EntriesOf(settings))
        {
            var shown = entry.Kind switch
            {
                PortalMenuKind.Tickets or PortalMenuKind.NewTicket => isOpen,
                PortalMenuKind.LogIn => !isSignedIn,
                PortalMenuKind.LogOut => isSignedIn,
                _ => true,
            };

            if (shown)
            {
                items.Add(new NavigationItemViewModel
                {
                    Text = entry.Text.Length > 0 ? entry.Text : TextOf(entry.Kind, settings),
                    Url = UrlOf(entry, urls, http.Request.PathBase),
                    Selected = entry.Kind switch
                    {
                        PortalMenuKind.NewTicket => path == urls.New,
                        PortalMenuKind.Tickets => path != urls.New,
                        _ => false,
                    },
                });
            }
        }

        return items;
    }

    /// <summary>The words that a kind of entry brings along.</summary>
    public string TextOf(PortalMenuKind kind, PortalSettingsPart settings) => kind switch
    {
        PortalMenuKind.KnowledgeBase => S["Help"],
        PortalMenuKind.Tickets => settings.Title,
        PortalMenuKind.NewTicket => S["File a support ticket"],
        PortalMenuKind.LogIn => S["Log in"],
        PortalMenuKind.LogOut => S["Log out"],
        _ => string.Empty,
    };

    private static string UrlOf(PortalMenuEntry entry, PortalUrls urls, PathString pathBase) => entry.Kind switch
    {
        PortalMenuKind.KnowledgeBase => pathBase + "/",
        PortalMenuKind.Tickets => urls.List,
        PortalMenuKind.NewTicket => urls.New,
        PortalMenuKind.LogIn => pathBase + "/account/login",
        PortalMenuKind.LogOut => pathBase + "/account/logout",
        _ => entry.Url.StartsWith('/') ? pathBase + entry.Url : entry.Url,
    };
}
