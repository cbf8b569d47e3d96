using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardPortal.Contacts.Accounts;
using OrchardPortal.KnowledgeBase.Editorial;
using OrchardPortal.KnowledgeBase.Services;
using OrchardPortal.KnowledgeBase.ViewModels;

namespace OrchardPortal.KnowledgeBase.Controllers;

/// <summary>Editorial tasks: what is to be done, whose it is, what was done.</summary>
public sealed class EditorialTaskController(
    IServiceProvider services,
    IAuthorizationService authorizationService,
    INotifier notifier,
    IHtmlLocalizer<EditorialTaskController> htmlLocalizer,
    IStringLocalizer<EditorialTaskController> stringLocalizer) : Controller
{
    private const int LastPage = 1000;

    private readonly EditorialTaskService _tasks = services.GetRequiredService<EditorialTaskService>();
    private readonly Editors _editors = services.GetRequiredService<Editors>();
    private readonly TaskTexts _texts = services.GetRequiredService<TaskTexts>();
    private readonly IHtmlLocalizer H = htmlLocalizer;
    private readonly IStringLocalizer S = stringLocalizer;

    private string UserId => User.FindFirstValue(ClaimTypes.NameIdentifier) ?? string.Empty;

    [HttpGet]
    [Admin("knowledge-base/tasks", "EditorialTasks")]
    public async Task<IActionResult> Index(string? show, string? kind, int page = 1)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        show = show is "mine" or "nobody" or "done" ? show : "open";
        kind = EditorialTaskKinds.All.Contains(kind ?? string.Empty) ? kind : null;
        page = Math.Clamp(page, 1, LastPage);
        var found = await _tasks.ListAsync(new TaskFilter(show == "done", kind, show == "mine" ? UserId : show == "nobody" ? string.Empty : null), page);

        return View(new EditorialTaskListViewModel
        {
            Show = show,
            Kind = kind,
            Kinds = [.. EditorialTaskKinds.All.Select(each => (each, _texts.Kind(each)))],
            Rows = await services.GetRequiredService<TaskRows>().OfAsync(found.Take(EditorialTaskService.PageSize)),
            Page = page,
            HasMore = found.Count > EditorialTaskService.PageSize,
        });
    }

    [HttpGet]
    [Admin("knowledge-base/tasks/{id}", "EditorialTask")]
    public async Task<IActionResult> Show(string id) =>
        !await IsAllowedAsync() ? Forbid()
        : await _tasks.FindAsync(id) is not { } task ? NotFound()
        : await PageAsync(task);

    [HttpPost]
    [ValidateAntiForgeryToken]
    [Admin("knowledge-base/tasks/{id}/assignment", "EditorialTaskAssignment")]
    public Task<IActionResult> Assign(string id, string? assigneeId) => ChangeAsync(id, async task =>
    {
        var editor = (await _editors.ListAsync()).FirstOrDefault(editor => editor.UserId == assigneeId);
        await _tasks.AssignAsync(task, editor?.UserId ?? string.Empty);
        await notifier.SuccessAsync(editor is null ? H["The task is nobody's."] : H["The task is with {0}.", editor.Name]);
    });

    [HttpPost]
    [ValidateAntiForgeryToken]
    [Admin("knowledge-base/tasks/{id}/completion", "EditorialTaskCompletion")]
    public Task<IActionResult> Done(string id) => ChangeAsync(
        id,
        async task =>
        {
            await _tasks.SetDoneAsync(task, true);
            await notifier.SuccessAsync(H["Done: {0}", task.Title]);
        },
        toList: true);

    [HttpPost]
    [ValidateAntiForgeryToken]
    [Admin("knowledge-base/tasks/{id}/reopening", "EditorialTaskReopening")]
    public Task<IActionResult> Reopen(string id) => ChangeAsync(id, async task =>
    {
        await _tasks.SetDoneAsync(task, false);
        await notifier.SuccessAsync(H["To be done again: {0}", task.Title]);
    });

    [HttpPost]
    [ValidateAntiForgeryToken]
    [Admin("knowledge-base/tasks/{id}/notes", "EditorialTaskNotes")]
    public async Task<IActionResult> Note(string id, string? text)
    {
        var note = TypedText.Clean(text);
        var error = note.Length == 0 ? S["Write a note."] : note.Length > EditorialTask.NoteMaxLength ? S["At most {0} characters.", EditorialTask.NoteMaxLength] : null;

        return error is null
            ? await ChangeAsync(id, task => _tasks.WriteNoteAsync(task, UserId, DisplayName.Of(User), note))
            : !await IsAllowedAsync() ? Forbid()
            : await _tasks.FindAsync(id) is not { } task ? NotFound()
            : await PageAsync(task, note, error);
    }

    private async Task<IActionResult> ChangeAsync(string id, Func<EditorialTask, Task> changeAsync, bool toList = false)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        if (await _tasks.FindAsync(id) is not { } task)
        {
            return NotFound();
        }

        await changeAsync(task);

        return toList ? RedirectToAction(nameof(Index), new { id = (string?)null }) : RedirectToAction(nameof(Show), new { id });
    }

    private async Task<IActionResult> PageAsync(EditorialTask task, string note = "", string error = "")
    {
        var rows = services.GetRequiredService<TaskRows>();

        return View(nameof(Show), new EditorialTaskPageViewModel
        {
            Task = task,
            Kind = _texts.Kind(task.Kind),
            Advice = _texts.Advice(task.Kind),
            Link = _texts.Link(task.Kind),
            Raised = await rows.WhenAsync(task.RaisedUtc),
            Done = task.DoneUtc is { } done ? await rows.WhenAsync(done) : string.Empty,
            Editors = await _editors.ListAsync(),
            Notes = await Task.WhenAll(task.Notes.Select(async each => (each, await rows.WhenAsync(each.WrittenUtc)))),
            NoteText = note,
            NoteError = error,
        });
    }

    private Task<bool> IsAllowedAsync() => authorizationService.AuthorizeAsync(User, EditorialPermissions.ManageEditorialTasks);
}
