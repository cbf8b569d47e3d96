using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;
using OrchardPortal.KnowledgeBase.Services;

namespace OrchardPortal.KnowledgeBase.Attachments;

/// <summary>Files of articles, for whoever may see the article.</summary>
public sealed class ArticleFileController(IKnowledgeBase knowledgeBase, IServiceProvider services) : Controller
{
    private static readonly FileExtensionContentTypeProvider _contentTypes = new();

    [HttpGet("/articles/{slug}/files/{key}")]
    public async Task<IActionResult> Index(string slug, string key)
    {
        if (await knowledgeBase.FindArticleAsync(slug) is not { } page)
        {
            return User.Identity?.IsAuthenticated != true && await knowledgeBase.IsPrivateArticleAsync(slug) ? Challenge() : NotFound();
        }

        var store = (ArticleFileStore)services.GetService(typeof(ArticleFileStore))!;
        var file = page.Files.FirstOrDefault(file => file.Key == key);
        if (file is null || await store.GetFileInfoAsync(ArticleFiles.Path(page.Card.ContentItemId, key)) is not { } entry)
        {
            return NotFound();
        }

        // Whatever the file is, it is saved and never shown as a page of this site.
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(file.Name);
        Response.Headers.ContentDisposition = disposition.ToString();
        Response.Headers.XContentTypeOptions = "nosniff";
        Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        Response.Headers.CacheControl = "private, no-store";

        return new FileStreamResult(await store.GetFileStreamAsync(entry), _contentTypes.TryGetContentType(file.Name, out var type) ? type : "application/octet-stream");
    }
}
