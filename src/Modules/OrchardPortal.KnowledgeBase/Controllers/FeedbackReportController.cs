using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardPortal.KnowledgeBase.Feedback;
using OrchardPortal.KnowledgeBase.Services;
using OrchardPortal.KnowledgeBase.ViewModels;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.KnowledgeBase.Controllers;

/// <summary>What readers say of articles, by article, by reason and over time; and how they are asked.</summary>
public sealed class FeedbackReportController(
    IServiceProvider services,
    IAuthorizationService authorizationService,
    INotifier notifier,
    IHtmlLocalizer<FeedbackReportController> htmlLocalizer,
    IStringLocalizer<FeedbackReportController> stringLocalizer) : Controller
{
    private const int LastPage = 1000;
    private const int MostArticles = 100;

    private readonly FeedbackReasons _reasons = services.GetRequiredService<FeedbackReasons>();
    private readonly FeedbackSettingsStore _settings = services.GetRequiredService<FeedbackSettingsStore>();
    private readonly IHtmlLocalizer H = htmlLocalizer;
    private readonly IStringLocalizer S = stringLocalizer;

    [HttpGet]
    [Admin("knowledge-base/feedback", "KnowledgeBaseFeedback")]
    public async Task<IActionResult> Index(int? days, string? article, int page = 1)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        var reports = services.GetRequiredService<FeedbackReports>();
        var models = services.GetRequiredService<PageModels>();
        var span = FeedbackSpan.Of(days);
        var articleId = string.IsNullOrEmpty(article) ? null : article;
        page = Math.Clamp(page, 1, LastPage);
        var report = await reports.ReadAsync(span, articleId);
        var texts = await reports.TextsAsync(span, articleId, page);
        var one = articleId is null ? null : report.Articles.FirstOrDefault() ?? await reports.ArticleAsync(articleId);

        return View(new FeedbackReportViewModel
        {
            Days = span,
            Spans = [.. FeedbackSpan.All.Select(each => (each, S.Plural(each, "Today", "Last {0} days").Value))],
            ArticleId = articleId,
            ArticleTitle = one?.Title ?? string.Empty,
            ArticleUrl = one is { Slug.Length: > 0 } ? models.ArticleUrl(one.Slug) : string.Empty,
            Yes = report.Yes,
            No = report.No,
            Articles = articleId is null ? [.. report.Articles.Take(MostArticles)] : [],
            Reasons = await NamedAsync(report.Reasons),
            Picture = FeedbackPicture.Of(report.Weeks, FeedbackSpan.StepOf(span)),
            Texts = await TextsAsync(texts.Take(FeedbackReports.TextsPerPage)),
            Page = page,
            HasMore = texts.Count > FeedbackReports.TextsPerPage,
        });
    }

    [HttpGet]
    [Admin("knowledge-base/feedback/settings", "KnowledgeBaseFeedbackSettings")]
    public async Task<IActionResult> Settings()
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        var settings = await _settings.GetAsync();

        return SettingsPage(new FeedbackSettingsViewModel { Enabled = settings.Enabled, Captcha = settings.Captcha, Reasons = ReasonLines.Write(settings.Reasons) });
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    [Admin("knowledge-base/feedback/settings", "KnowledgeBaseFeedbackSettings")]
    public async Task<IActionResult> Settings([FromForm] FeedbackSettingsViewModel input)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        var reasons = ReasonLines.Read(TypedText.Clean(input.Reasons), [.. await _reasons.ListAsync(), .. _reasons.Usual()]);
        if (reasons.Length > FeedbackReason.Most)
        {
            ModelState.AddModelError(nameof(input.Reasons), S["At most {0} reasons.", FeedbackReason.Most]);
        }
        else if (reasons.Any(reason => reason.Text.Length > FeedbackReason.TextMaxLength))
        {
            ModelState.AddModelError(nameof(input.Reasons), S["At most {0} characters for each reason.", FeedbackReason.TextMaxLength]);
        }

        if (!ModelState.IsValid)
        {
            return SettingsPage(input);
        }

        await _settings.SaveAsync(new FeedbackSettings { Enabled = input.Enabled, Captcha = input.Captcha, Reasons = reasons });
        await notifier.SuccessAsync(H["The settings are saved."]);

        return RedirectToAction(nameof(Settings));
    }

    private ViewResult SettingsPage(FeedbackSettingsViewModel model)
    {
        model.Usual = [.. _reasons.Usual().Select(reason => reason.Text)];

        return View(nameof(Settings), model);
    }

    private async Task<IReadOnlyList<ReasonTally>> NamedAsync(IReadOnlyList<ReasonTally> tallies)
    {
        var named = new List<ReasonTally>();
        foreach (var tally in tallies)
        {
            named.Add(tally with { Reason = await _reasons.NameAsync(tally.Reason) });
        }

        return named;
    }

    private async Task<IReadOnlyList<FeedbackTextViewModel>> TextsAsync(IEnumerable<ArticleVote> votes)
    {
        var clock = await services.GetRequiredService<VisitorClock>().ReadyAsync();
        var texts = new List<FeedbackTextViewModel>();
        foreach (var vote in votes)
        {
            var reasons = new List<string>();
            foreach (var reason in vote.Reasons)
            {
                reasons.Add(await _reasons.NameAsync(reason));
            }

            texts.Add(new FeedbackTextViewModel(vote.ArticleId, vote.Title, reasons, vote.Text, clock.Brief(vote.VotedUtc)));
        }

        return texts;
    }

    private Task<bool> IsAllowedAsync() => authorizationService.AuthorizeAsync(User, EditorialPermissions.ManageEditorialTasks);
}
