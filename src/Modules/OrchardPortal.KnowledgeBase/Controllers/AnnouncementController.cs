using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Entities;
using OrchardCore.Localization;
using OrchardCore.Modules;
using OrchardPortal.KnowledgeBase.Announcements;
using OrchardPortal.KnowledgeBase.Services;
using OrchardPortal.KnowledgeBase.ViewModels;
using OrchardPortal.PrivateContent.Languages;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.KnowledgeBase.Controllers;

/// <summary>Writes announcements.</summary>
public sealed class AnnouncementController(
    IServiceProvider services,
    IAuthorizationService authorizationService,
    IClock clock,
    ILocalClock localClock,
    INotifier notifier,
    IHtmlLocalizer<AnnouncementController> htmlLocalizer) : Controller
{
    private readonly AnnouncementStore _store = services.GetRequiredService<AnnouncementStore>();
    private readonly IHtmlLocalizer H = htmlLocalizer;

    [HttpGet]
    [Admin("knowledge-base/announcements", "Announcements")]
    public async Task<IActionResult> Index()
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        var visitorClock = await services.GetRequiredService<VisitorClock>().ReadyAsync();
        var now = clock.UtcNow;
        var rows = (await _store.ListAsync())
            .OrderBy(announcement => announcement.HasEndedAt(now)).ThenByDescending(announcement => announcement.FromUtc ?? DateTime.MinValue)
            .Select(announcement => new AnnouncementRow(
                announcement,
                announcement.HasEndedAt(now) ? "ended" : announcement.IsShownAt(now) ? "shown" : "planned",
                announcement.FromUtc is { } from ? visitorClock.Brief(from) : string.Empty,
                announcement.ToUtc is { } to ? visitorClock.Brief(to) : string.Empty));

        return View(rows.ToList());
    }

    [HttpGet]
    [Admin("knowledge-base/announcements/new", "AnnouncementNew")]
    public async Task<IActionResult> Create() => await IsAllowedAsync() ? await FormAsync(new AnnouncementFormViewModel { IsDismissible = true }) : Forbid();

    [HttpGet]
    [Admin("knowledge-base/announcements/{id}", "AnnouncementEdit")]
    public async Task<IActionResult> Edit(string id) =>
        !await IsAllowedAsync() ? Forbid()
        : await _store.FindAsync(id) is not { } announcement ? NotFound()
        : await FormAsync(new AnnouncementFormViewModel
        {
            Id = announcement.Id,
            Title = announcement.Title,
            Text = announcement.Text,
            Translations = announcement.Translations.ToDictionary(each => each.Key, each => new AnnouncementWordsViewModel { Title = each.Value.Title, Text = each.Value.Text }),
            Kind = announcement.Kind,
            Audience = announcement.Audience,
            From = await LocalAsync(announcement.FromUtc),
            To = await LocalAsync(announcement.ToUtc),
            IsDismissible = announcement.IsDismissible,
        });

    [HttpPost]
    [ValidateAntiForgeryToken]
    [Admin("knowledge-base/announcements/new", "AnnouncementNew")]
    public async Task<IActionResult> Create([FromForm] AnnouncementFormViewModel input) =>
        await IsAllowedAsync() ? await SaveAsync(services.GetRequiredService<IIdGenerator>().GenerateUniqueId(), input) : Forbid();

    [HttpPost]
    [ValidateAntiForgeryToken]
    [Admin("knowledge-base/announcements/{id}", "AnnouncementEdit")]
    public async Task<IActionResult> Edit(string id, [FromForm] AnnouncementFormViewModel input) =>
        !await IsAllowedAsync() ? Forbid()
        : await _store.FindAsync(id) is null ? NotFound()
        : await SaveAsync(id, input);

    [HttpPost]
    [ValidateAntiForgeryToken]
    [Admin("knowledge-base/announcements/{id}/removal", "AnnouncementRemoval")]
    public async Task<IActionResult> Delete(string id)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        if (await _store.FindAsync(id) is not { } announcement)
        {
            return NotFound();
        }

        await _store.RemoveAsync(id);
        await notifier.SuccessAsync(H["The announcement “{0}” is gone.", announcement.Title]);

        return RedirectToAction(nameof(Index), new { id = (string?)null });
    }

    private async Task<IActionResult> SaveAsync(string id, AnnouncementFormViewModel input)
    {
        var announcement = new Announcement
        {
            Id = id,
            Title = TypedText.CleanLine(input.Title),
            Text = TypedText.Clean(input.Text),
            Translations = await WordsAsync(input),
            Kind = Enum.IsDefined(input.Kind) ? input.Kind : AnnouncementKind.Info,
            Audience = Enum.IsDefined(input.Audience) ? input.Audience : AnnouncementAudience.Everybody,
            FromUtc = await UtcAsync(input.From),
            ToUtc = await UtcAsync(input.To),
            IsDismissible = input.IsDismissible,
        };
        foreach (var (field, message) in services.GetRequiredService<AnnouncementRules>().Check(announcement))
        {
            ModelState.AddModelError(field, message);
        }

        if (!ModelState.IsValid)
        {
            return await FormAsync(input);
        }

        await _store.SaveAsync(announcement);
        await notifier.SuccessAsync(H["The announcement is saved."]);

        return RedirectToAction(nameof(Index), new { id = (string?)null });
    }

    private async Task<IActionResult> FormAsync(AnnouncementFormViewModel model)
    {
        model.Languages = await LanguagesAsync();

        return View(nameof(Edit), model);
    }

    /// <summary>What is written in languages that the site has.</summary>
    private async Task<Dictionary<string, AnnouncementWords>> WordsAsync(AnnouncementFormViewModel input)
    {
        var languages = await LanguagesAsync();

        return input.Translations
            .Where(each => languages.ContainsKey(each.Key) && !(string.IsNullOrWhiteSpace(each.Value.Title) && string.IsNullOrWhiteSpace(each.Value.Text)))
            .ToDictionary(each => each.Key, each => new AnnouncementWords { Title = TypedText.CleanLine(each.Value.Title), Text = TypedText.Clean(each.Value.Text) });
    }

    private async Task<Dictionary<string, string>> LanguagesAsync()
    {
        var localization = services.GetRequiredService<ILocalizationService>();
        var own = await localization.GetDefaultCultureAsync();

        return (await localization.GetSupportedCulturesAsync())
            .Where(culture => culture != own)
            .ToDictionary(culture => culture, culture => VisitorLanguages.NameOf(CultureInfo.GetCultureInfo(culture)));
    }

    private async Task<DateTime?> UtcAsync(DateTime? local) => local is { } time ? await localClock.ConvertToUtcAsync(time) : null;

    private async Task<DateTime?> LocalAsync(DateTime? utc) =>
        utc is { } time ? (await localClock.ConvertToLocalAsync(new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Utc)))).DateTime : null;

    private Task<bool> IsAllowedAsync() => authorizationService.AuthorizeAsync(User, EditorialPermissions.ManageAnnouncements);
}
