using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Title;
using OrchardPortal.KnowledgeBase.Feedback;
using OrchardPortal.KnowledgeBase.Services;
using OrchardPortal.KnowledgeBase.ViewModels;
using OrchardPortal.PrivateContent.Captcha;
using OrchardPortal.PrivateContent.Filters;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.KnowledgeBase.Controllers;

/// <summary>
/// "Was this article helpful?" (requirements 103 and 104). The article asks with two links, which need no form and so no token in a page that
/// is kept; the form is here. A script puts it below the article.
/// </summary>
[HelpSitePage]
public sealed class ArticleFeedbackController(
    IKnowledgeBase knowledgeBase,
    PageModels models,
    IThrottle throttle,
    IPageTitleBuilder pageTitle,
    IShapeFactory shapeFactory,
    IServiceProvider services,
    IStringLocalizer<ArticleFeedbackController> stringLocalizer) : Controller
{
    private const string Yes = "yes";
    private const string No = "no";

    private readonly ArticleFeedback _feedback = services.GetRequiredService<ArticleFeedback>();
    private readonly FeedbackProof _proof = services.GetRequiredService<FeedbackProof>();
    private readonly FeedbackReasons _reasons = services.GetRequiredService<FeedbackReasons>();
    private readonly FeedbackSettingsStore _settings = services.GetRequiredService<FeedbackSettingsStore>();
    private readonly IStringLocalizer S = stringLocalizer;

    private bool IsGuest => User.Identity?.IsAuthenticated != true;

    [HttpGet("/articles/{slug}/feedback")]
    public async Task<IActionResult> Index(string slug, string? helpful)
    {
        if (await FindAsync(slug) is not { } page)
        {
            return await RefusedAsync(slug);
        }

        var said = await _feedback.FindAsync(page.Card.ContentItemId);
        if (helpful is Yes or No)
        {
            return await FormAsync(page, helpful == Yes, said?.Reasons ?? [], said?.Text ?? string.Empty, []);
        }

        return said is null ? RedirectToAction(nameof(Index), new { slug, helpful = Yes }) : await SentAsync(page, said.IsHelpful);
    }

    [HttpPost("/articles/{slug}/feedback")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Index(string slug, [FromForm] FeedbackInput input)
    {
        if (await FindAsync(slug) is not { } page)
        {
            return await RefusedAsync(slug);
        }

        if (input.Helpful is not (Yes or No))
        {
            return BadRequest();
        }

        var isHelpful = input.Helpful == Yes;
        var offered = await _reasons.ListAsync();
        var reasons = offered.Select(reason => reason.Key).Intersect(input.Reasons ?? []).ToArray();
        var text = TypedText.Clean(input.Text);
        var errors = isHelpful ? [] : Validate(reasons, text);
        if (errors.Count == 0 && throttle.Attempt(ThrottlePolicies.Feedback, NetworkOf.Visitor(HttpContext)) is { } wait)
        {
            Response.AskToWait(wait);
            errors[string.Empty] = services.GetRequiredService<WaitingText>().Often(wait);
        }

        if (errors.Count == 0)
        {
            await TakeProofAsync(errors);
        }

        if (errors.Count > 0)
        {
            return await FormAsync(page, isHelpful, reasons, text, errors);
        }

        var report = Url.Action(nameof(FeedbackReportController.Index), "FeedbackReport", new { area = "OrchardPortal.KnowledgeBase", article = page.Card.ContentItemId });
        await _feedback.VoteAsync(page.Card, isHelpful, reasons, text, report ?? string.Empty);

        return RedirectToAction(nameof(Index), new { slug });
    }

    private async Task<ArticlePage?> FindAsync(string slug) => (await _settings.GetAsync()).Enabled ? await knowledgeBase.FindArticleAsync(slug) : null;

    // As the article itself answers.
    private async Task<IActionResult> RefusedAsync(string slug) => IsGuest && await knowledgeBase.IsPrivateArticleAsync(slug) ? Challenge() : NotFound();

    private Dictionary<string, string> Validate(string[] reasons, string text)
    {
        var errors = new Dictionary<string, string>();
        if (reasons.Length == 0)
        {
            errors["Reasons"] = S["Tick at least one reason."];
        }

        if (text.Length > ArticleVote.TextMaxLength)
        {
            errors["Text"] = S["At most {0} characters.", ArticleVote.TextMaxLength];
        }

        return errors;
    }

    private async Task TakeProofAsync(Dictionary<string, string> errors)
    {
        try
        {
            await _proof.TakeAsync(IsGuest, Fields(), HttpContext.RequestAborted);
        }
        catch (CaptchaRefusedException exception)
        {
            errors[string.Empty] = exception.Message;
        }
    }

    private Dictionary<string, string> Fields() =>
        Request.HasFormContentType ? Request.Form.ToDictionary(field => field.Key, field => field.Value.FirstOrDefault() ?? string.Empty, StringComparer.Ordinal) : [];

    private async Task<IActionResult> FormAsync(ArticlePage page, bool isHelpful, string[] reasons, string text, Dictionary<string, string> errors)
    {
        var offered = isHelpful ? [] : await _reasons.ListAsync();
        var captcha = await _proof.AskAsync(IsGuest, Fields());
        var draft = $"feedback {page.Card.ContentItemId}";

        return await PageAsync(page, model =>
        {
            model.IsHelpful = isHelpful;
            model.DraftKey = IsGuest ? string.Empty : DraftKey.Of(User.FindFirstValue(ClaimTypes.NameIdentifier) ?? string.Empty, draft);
            model.DraftTab = DraftKey.Of(string.Empty, draft);
            model.Reasons = [.. offered.Select(reason => new FeedbackReasonViewModel { Value = reason.Key, Text = reason.Text, Selected = reasons.Contains(reason.Key) })];
            model.Text = text;
            model.TextMaxLength = ArticleVote.TextMaxLength;
            model.Captcha = captcha;
            model.Errors = errors;
        });
    }

    private Task<IActionResult> SentAsync(ArticlePage page, bool isHelpful) => PageAsync(page, model =>
    {
        model.IsSent = true;
        model.IsHelpful = isHelpful;
    });

    private async Task<IActionResult> PageAsync(ArticlePage page, Action<ArticleFeedbackFormViewModel> fill)
    {
        // What one reader says is no page to be found.
        Response.Headers["X-Robots-Tag"] = "noindex";
        pageTitle.AddSegment(new HtmlContentString(S["Was this article helpful?"]));
        var article = new ArticleViewModel();
        await models.ReadyAsync();
        models.Fill(article, page);
        var url = models.FeedbackUrl(page.Card.Slug);

        return View("Shape", await shapeFactory.CreateAsync<ArticleFeedbackFormViewModel>("ArticleFeedbackForm", model =>
        {
            model.Title = article.Title;
            model.ArticleUrl = article.Url;
            model.Breadcrumbs = [.. article.Breadcrumbs, new LinkViewModel { Text = article.Title, Url = article.Url }];
            model.Action = url;
            model.YesUrl = url + "?helpful=yes";
            model.NoUrl = url + "?helpful=no";
            fill(model);
        }));
    }
}
