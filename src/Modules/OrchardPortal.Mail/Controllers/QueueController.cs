using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Email;
using OrchardPortal.Mail.Models;
using OrchardPortal.Mail.Services;
using OrchardPortal.Mail.Templates;
using OrchardPortal.Mail.ViewModels;

namespace OrchardPortal.Mail.Controllers;

/// <summary>The queue of outgoing mail: what is on its way, what was given up and why.</summary>
[Admin("Mail/{action}/{id?}", "Mail{action}")]
public sealed class QueueController(
    IServiceProvider services,
    IAuthorizationService authorizationService,
    INotifier notifier,
    IHtmlLocalizer<QueueController> htmlLocalizer,
    IStringLocalizer<QueueController> stringLocalizer) : Controller
{
    private readonly MailQueue _queue = services.GetRequiredService<MailQueue>();
    private readonly IHtmlLocalizer H = htmlLocalizer;
    private readonly IStringLocalizer S = stringLocalizer;

    [HttpGet]
    public async Task<IActionResult> Index(MailState? state, int page = 1)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        page = Math.Clamp(page, 1, 10_000);
        var mails = await _queue.ListAsync(state, page);

        return View(new QueueViewModel
        {
            State = state,
            Page = page,
            HasMore = mails.Count > MailQueue.PageSize,
            Rows = await RowsAsync(mails),
            Failed = await _queue.CountAsync(MailState.Failed),
            Provider = (await services.GetRequiredService<IEmailProviderResolver>().GetAsync())?.DisplayName.Value,
        });
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Retry(string id)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        if (!await _queue.RetryAsync(id))
        {
            return NotFound();
        }

        await notifier.SuccessAsync(H["The mail is on its way again."]);

        return RedirectToAction(nameof(Index), new { id = (string?)null });
    }

    private async Task<List<QueueRow>> RowsAsync(IReadOnlyList<Indexes.QueuedMailIndex> mails)
    {
        var templates = services.GetRequiredService<MailTemplateList>();
        var time = services.GetRequiredService<MailTime>();
        var rows = new List<QueueRow>();
        foreach (var mail in mails.Take(MailQueue.PageSize))
        {
            rows.Add(new(
                mail,
                templates.Find(mail.Template) is { } template ? S[template.Title] : mail.Template,
                await time.OfAsync(mail.CreatedUtc),
                mail.State == MailState.Waiting && mail.Attempts > 0 ? await time.OfAsync(mail.DueUtc) : null,
                await time.OfAsync(mail.SentUtc)));
        }

        return rows;
    }

    private Task<bool> IsAllowedAsync() => authorizationService.AuthorizeAsync(User, MailPermissions.ManageMail);
}
