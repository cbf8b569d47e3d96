using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using OrchardCore.Mvc.ModelBinding;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Portal.Models;
using OrchardPortal.Portal.Services;
using OrchardPortal.Portal.ViewModels;

namespace OrchardPortal.Portal.Drivers;

/// <summary>What customers see of tickets and may do with them (requirements 46, 48 to 52 and section 15).</summary>
internal sealed class TicketsTabDriver(IInboxService inboxService, IStringLocalizer<TicketsTabDriver> stringLocalizer)
    : PortalTabDriver<TicketsTabViewModel>(PortalTabs.Tickets, "PortalSettingsTickets_Edit")
{
    private const int LongestReopenDays = 3650;

    private readonly IStringLocalizer S = stringLocalizer;

    protected override async ValueTask FillAsync(TicketsTabViewModel model, PortalSettingsPart part)
    {
        var inboxes = await inboxService.GetAsync();

        model.CompanyTickets = part.CompanyTickets;
        model.LatestThreadOnly = part.LatestThreadOnly;
        model.ReopenDays = part.ReopenDays;
        model.AllowClosing = part.AllowClosing;
        model.AskForRating = part.AskForRating;
        model.AllowParticipants = part.AllowParticipants;
        model.AllowExport = part.AllowExport;
        model.DefaultInboxId = part.DefaultInboxId;
        model.MaxAttachments = part.MaxAttachments;
        model.MaxAttachmentMegabytes = part.MaxAttachmentMegabytes;
        model.AllowedExtensions = part.AllowedExtensions;
        model.Inboxes =
        [
            new SelectListItem(S["The site's default inbox ({0})", inboxes.Find(inboxes.DefaultInboxId)?.Name ?? string.Empty], string.Empty),
            .. inboxes.Items.Select(inbox => new SelectListItem(inbox.Name, inbox.Id)),
        ];
    }

    protected override async ValueTask ApplyAsync(TicketsTabViewModel model, PortalSettingsPart part, ModelStateDictionary modelState)
    {
        part.CompanyTickets = model.CompanyTickets;
        part.LatestThreadOnly = model.LatestThreadOnly;
        part.ReopenDays = model.ReopenDays;
        part.AllowClosing = model.AllowClosing;
        part.AskForRating = model.AskForRating;
        part.AllowParticipants = model.AllowParticipants;
        part.AllowExport = model.AllowExport;
        part.DefaultInboxId = model.DefaultInboxId ?? string.Empty;
        part.MaxAttachments = model.MaxAttachments;
        part.MaxAttachmentMegabytes = model.MaxAttachmentMegabytes;
        part.AllowedExtensions = model.AllowedExtensions?.Trim() ?? string.Empty;

        if (part.DefaultInboxId.Length > 0 && (await inboxService.GetAsync()).Find(part.DefaultInboxId) is null)
        {
            modelState.AddModelError(Prefix, nameof(model.DefaultInboxId), S["Choose one of the inboxes."]);
        }

        if (part.ReopenDays is < 0 or > LongestReopenDays)
        {
            modelState.AddModelError(Prefix, nameof(model.ReopenDays), S["Choose between {0} and {1}.", 0, LongestReopenDays]);
        }

        if (part.MaxAttachments is < 1 or > PortalSettingsPart.MostAttachments)
        {
            modelState.AddModelError(Prefix, nameof(model.MaxAttachments), S["Choose between {0} and {1}.", 1, PortalSettingsPart.MostAttachments]);
        }

        if (part.MaxAttachmentMegabytes is < 1 or > PortalSettingsPart.MostAttachmentMegabytes)
        {
            modelState.AddModelError(Prefix, nameof(model.MaxAttachmentMegabytes), S["Choose between {0} and {1}.", 1, PortalSettingsPart.MostAttachmentMegabytes]);
        }

        if (PortalLimits.Of(part).AllowedExtensions.Count == 0)
        {
            modelState.AddModelError(Prefix, nameof(model.AllowedExtensions), S["None of these types is accepted. Choose among {0}.", string.Join(' ', AttachmentTypes.Extensions)]);
        }
    }
}
