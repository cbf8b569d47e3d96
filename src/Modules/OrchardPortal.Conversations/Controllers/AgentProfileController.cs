using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Conversations.ViewModels;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Conversations.Controllers;

/// <summary>An agent's own name for customers, and their signature.</summary>
public sealed class AgentProfileController(
    IAgentDirectory agents, IHtmlLocalizer<AgentProfileController> localizer, IStringLocalizer<AgentProfileController> stringLocalizer) : AgentController(localizer)
{
    private readonly IStringLocalizer S = stringLocalizer;

    [HttpGet]
    [Admin("tickets/profile", "AgentProfile")]
    public async Task<IActionResult> Edit()
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        var profile = await agents.GetProfileAsync(UserId);
        return View(new AgentProfileViewModel { DisplayName = profile.DisplayName, Signature = profile.Signature });
    }

    [HttpPost]
    [Admin("tickets/profile", "AgentProfileSave")]
    public async Task<IActionResult> Edit(string? displayName, string? signature)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        var name = TicketSubject.Clean(displayName);
        var text = PlainText.RemoveControlCharacters(signature).Trim();
        var page = new AgentProfileViewModel
        {
            DisplayName = displayName,
            Signature = signature,
            NameError = name.Length is 0 or > AgentProfile.MaxNameLength ? S["A name of 1 to {0} characters is needed.", AgentProfile.MaxNameLength].Value : null,
            SignatureError = text.Length > AgentProfile.MaxSignatureLength ? S["At most {0:N0} characters; these are {1:N0}.", AgentProfile.MaxSignatureLength, text.Length].Value : null,
        };
        if (page.NameError is not null || page.SignatureError is not null)
        {
            ModelState.Clear();
            return View(page);
        }

        await agents.StoreProfileAsync(UserId, new AgentProfile { DisplayName = name, Signature = text });
        await SayAsync(H["Customers read “{0}” with your next answers.", name]);
        return RedirectToAction(nameof(Edit));
    }
}
