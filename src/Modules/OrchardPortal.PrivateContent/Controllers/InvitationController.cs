using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardPortal.Contacts.Services;
using OrchardPortal.PrivateContent.Invitations;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent.Controllers;

/// <summary>Invites the members of contact lists, and single contacts (requirements 14 and 16).</summary>
[Admin("Invitations/{action}/{id?}", "Invitations{action}")]
[AutoValidateAntiforgeryToken]
public sealed class InvitationController(
    IServiceProvider services,
    IContactLists lists,
    IAuthorizationService authorizationService,
    INotifier notifier,
    IHtmlLocalizer<InvitationController> htmlLocalizer) : Controller
{
    private readonly InvitationRuns _runs = services.GetRequiredService<InvitationRuns>();
    private readonly IHtmlLocalizer H = htmlLocalizer;

    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (await authorizationService.AuthorizeAsync(User, PrivateContentPermissions.ManagePrivateContent))
        {
            await next();
        }
        else
        {
            context.Result = Forbid();
        }
    }

    [HttpGet]
    public async Task<IActionResult> Index() => View(await PageAsync());

    /// <summary>How far it has come, for pages with JavaScript.</summary>
    [HttpGet]
    public async Task<IActionResult> Progress() => PartialView("_Runs", await PageAsync());

    [HttpPost]
    public async Task<IActionResult> Start(string id)
    {
        if (await lists.FindAsync(id) is not { } list)
        {
            return NotFound();
        }

        if (!await _runs.IsPossibleAsync() || !await _runs.StartAsync(id))
        {
            await notifier.WarningAsync(H["Nobody was invited: it is being done already, or nobody could come in."]);
        }
        else
        {
            await notifier.SuccessAsync(H["The members of “{0}” are being invited. You may leave this page.", list.Name]);
        }

        return RedirectToAction(nameof(Index), new { id = (string?)null });
    }

    [HttpPost]
    public async Task<IActionResult> Stop(string id)
    {
        if (!await _runs.StopAsync(id))
        {
            return NotFound();
        }

        await notifier.SuccessAsync(H["Nobody else is invited. Mail that is in the queue already goes out."]);

        return RedirectToAction(nameof(Index), new { id = (string?)null });
    }

    [HttpPost]
    public async Task<IActionResult> Contact(string id)
    {
        if (await services.GetRequiredService<IContactService>().FindAsync(id) is not { } contact)
        {
            return NotFound();
        }

        switch (await services.GetRequiredService<IInvitations>().InviteAsync(contact, InvitationReason.StaffAgain))
        {
            case InvitationOutcome.Invited:
                await notifier.SuccessAsync(H["{0} is invited. The mail is on its way.", contact.FullName]);
                break;
            case InvitationOutcome.HasAccount:
                await notifier.WarningAsync(H["{0} has an account already.", contact.FullName]);
                break;
            case InvitationOutcome.MayNotComeIn:
                await notifier.WarningAsync(H["{0} could not come in: the settings of private content do not let this contact in with a link or a password.", contact.FullName]);
                break;
            default:
                await notifier.WarningAsync(H["No mail can be sent to {0}.", contact.FullName]);
                break;
        }

        return RedirectToAction("Contact", "ContactRecord", new { area = "OrchardPortal.Contacts", contactId = id, id = (string?)null });
    }

    private async Task<InvitationsViewModel> PageAsync()
    {
        var runs = await _runs.ListAsync();
        var date = services.GetRequiredService<VisitorDate>();
        var runRows = new List<InvitationRunRow>();
        foreach (var run in runs)
        {
            runRows.Add(new(run, await date.OfAsync(run.StartedUtc)));
        }

        var listRows = new List<InvitationListRow>();
        foreach (var list in await lists.ListAsync())
        {
            listRows.Add(new(list, await lists.CountAsync(list.Id), runs.Any(run => run.ListId == list.Id && run.State == InvitationRunState.Running)));
        }

        return new InvitationsViewModel { IsPossible = await _runs.IsPossibleAsync(), Lists = listRows, Runs = runRows };
    }
}
