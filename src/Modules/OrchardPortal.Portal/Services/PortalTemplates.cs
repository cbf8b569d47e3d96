using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement;
using OrchardCore.Templates.Models;
using OrchardCore.Templates.Services;
using OrchardPortal.Portal.ViewModels;
using OrchardPortal.PrivateContent.Pages;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.Portal.Services;

/// <summary>The templates of the portal's pages: which there are, what they hold, and which of them the owner changed (requirements 53 to 56).</summary>
internal sealed class PortalTemplates(
    TemplatesManager templates,
    ThemeTemplates theme,
    ClosedPortal closedPortal,
    IShapeFactory shapeFactory,
    IHttpContextAccessor httpContextAccessor,
    IEnumerable<ISystemPageProvider> systemPages,
    IStringLocalizer<PortalTemplates> stringLocalizer)
{
    private const string SystemPage = "SystemPage__";
    private const string Closed = "PortalClosed";
    private const string Sent = "TicketFormSent";

    private readonly IStringLocalizer S = stringLocalizer;

    /// <summary>Every template, in the order of the screen.</summary>
    public async Task<IReadOnlyList<PortalTemplate>> ListAsync()
    {
        var names = (await theme.NamesAsync()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var edited = (await templates.GetTemplatesDocumentAsync()).Templates;
        PortalTemplate[] own =
        [
            new("TicketList", S["List of tickets"], string.Empty),
            new("TicketDetail", S["Ticket"], "/latest"),
            new("TicketMessage", S["Message of a ticket"], "/latest"),
            new("TicketReplyForm", S["Answer to a ticket"], "/latest"),
            new("TicketClosure", S["Closing a ticket"], "/latest"),
            new("TicketRating", S["Rating the answer"], "/latest?status=closed"),
            new("TicketParticipants", S["Colleagues of a ticket"], "/latest"),
            new("TicketForm", S["Form for a new ticket"], "/new"),
            new(Sent, S["After a guest sent a form"], null),
            new("PortalNavigation", S["Menu and account"], string.Empty),
            new("PortalLink", S["Link to the portal on the help site"], PortalTemplate.HelpSite),
            new("PortalHelp", S["Foot of the help site"], PortalTemplate.HelpSite),
            new(Closed, S["While the portal is off"], null),
        ];

        return
        [
            .. own.Concat(await SystemPagesAsync())
                .Where(template => names.Contains(template.Name))
                .Select(template => template with { IsEdited = edited.ContainsKey(template.Name) }),
        ];
    }

    public async Task<PortalTemplate?> FindAsync(string? name) => (await ListAsync()).FirstOrDefault(template => template.Name == name);

    private async Task<IEnumerable<PortalTemplate>> SystemPagesAsync()
    {
        var pages = new List<PortalTemplate>();
        foreach (var provider in systemPages)
        {
            pages.AddRange((await provider.GetAsync()).Select(page => new PortalTemplate(SystemPage + page.Kind, page.Title, null) { SystemPageKind = page.Kind }));
        }

        return pages;
    }

    /// <summary>What is in force: the owner's Liquid, else the theme's.</summary>
    public async Task<string> SourceAsync(string name) =>
        (await templates.GetTemplatesDocumentAsync()).Templates.TryGetValue(name, out var template)
            ? template.Content
            : await theme.SourceAsync(name) ?? string.Empty;

    public Task SaveAsync(string name, string content, string description) =>
        templates.UpdateTemplateAsync(name, new Template { Content = content, Description = description });

    /// <summary>Takes back what the owner changed: the theme's template is in force again.</summary>
    public Task ResetAsync(string name) => templates.RemoveTemplateAsync(name);

    /// <summary>A page that belongs to no customer, as an example; null when there is none of that name.</summary>
    public async Task<IShape?> SampleAsync(string name)
    {
        if (name == Closed)
        {
            return await closedPortal.PageAsync();
        }

        var request = httpContextAccessor.HttpContext?.Request;

        if (name == Sent)
        {
            return await shapeFactory.CreateAsync<TicketFormSentViewModel>(Sent, page =>
            {
                page.HomeUrl = $"{request?.PathBase}/";
                page.NewUrl = page.HomeUrl;
                page.LogInUrl = $"{request?.PathBase}/account/login";
            });
        }

        return null;
    }
}
