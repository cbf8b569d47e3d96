using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.Admin;
using OrchardPortal.KnowledgeBase.Markdown;
using OrchardPortal.KnowledgeBase.Services;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.KnowledgeBase.Writing.Controllers;

/// <summary>What the editor's script asks for while somebody writes. Nothing here changes an article.</summary>
[Authorize]
[AutoValidateAntiforgeryToken]
public sealed class WritingController(WritingAccess access, KeptWritings kept, IArticleText text, VisitorClock clock, IAntiforgery antiforgery) : Controller
{
    private const int LongestFields = 2_000_000;
    private const int LongestTitle = 255;

    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (await access.MayWriteAsync(User))
        {
            await next();
        }
        else
        {
            context.Result = Forbid();
        }
    }

    /// <summary>What readers will see.</summary>
    [HttpPost]
    [RequestFormLimits(ValueLengthLimit = LongestFields)]
    [Admin("knowledge-base/writing/preview", "WritingPreview")]
    public async Task<IActionResult> Preview([FromForm] string? markdown) =>
        Content(ArticleBody.Parse(await text.HtmlAsync(markdown ?? string.Empty)).Html, "text/html; charset=utf-8");

    /// <summary>Markdown of what was copied from a page or a word processor.</summary>
    [HttpPost]
    [RequestFormLimits(ValueLengthLimit = LongestFields)]
    [Admin("knowledge-base/writing/paste", "WritingPaste")]
    public IActionResult Paste([FromForm] string? html) => Content(HtmlToMarkdown.Convert(html), "text/plain; charset=utf-8");

    /// <summary>Keeps what is unsaved, tells who else is there and whether the article was saved meanwhile, and gives the form a token of the present session.</summary>
    [HttpPost]
    [IgnoreAntiforgeryToken(Order = 2000)]
    [Admin("knowledge-base/writing/keep", "WritingKeep")]
    [RequestFormLimits(ValueLengthLimit = LongestFields)]
    public async Task<IActionResult> Keep([FromForm] string? key, [FromForm] string? fields, [FromForm] string? title, [FromForm(Name = "base")] string? stamp)
    {
        // After logging in again in another tab the page's token is of the old session: the header, which no foreign page can send, shows whose page it is.
        if (Request.Headers["X-Requested-With"] != "XMLHttpRequest" || string.IsNullOrEmpty(key) || key.Length > KeptWritings.KeyMaxLength || fields?.Length > LongestFields)
        {
            return BadRequest();
        }

        var item = KeptWritings.IsNew(key) ? null : await access.FindAsync(key, User);
        if (item is null && !KeptWritings.IsNew(key))
        {
            return NotFound();
        }

        var others = await kept.KeepAsync(key, User, Shortened(title), string.IsNullOrEmpty(fields) ? null : fields);
        await clock.ReadyAsync();
        var saving = item is null ? null : ArticleSavingPart.Of(item);
        var wasSaved = saving is not null && stamp is { Length: > 0 } && stamp != saving.Stamp;

        return Json(new
        {
            others,
            savedBy = wasSaved ? saving!.By : null,
            savedAt = wasSaved ? clock.Exact(saving!.SavedUtc) : null,
            token = antiforgery.GetAndStoreTokens(HttpContext).RequestToken,
        });
    }

    [HttpGet]
    [Admin("knowledge-base/writing/kept", "WritingKept")]
    public async Task<IActionResult> Kept(string key) =>
        await kept.FindAsync(key, KeptWritings.UserId(User)) is { Fields.Length: > 0 } writing ? Content(writing.Fields, "application/json; charset=utf-8") : NotFound();

    [HttpPost]
    [Admin("knowledge-base/writing/forget", "WritingForget")]
    public async Task<IActionResult> Forget([FromForm] string key)
    {
        await kept.ForgetAsync(key, KeptWritings.UserId(User));

        return NoContent();
    }

    private static string Shortened(string? title) => title is { Length: > LongestTitle } ? title[..LongestTitle] : title ?? string.Empty;
}
