using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement.Handlers;
using OrchardPortal.KnowledgeBase.Models;

namespace OrchardPortal.KnowledgeBase.Writing;

/// <summary>What an editor saved is no longer kept as unsaved. It goes with the saving itself, or stays with it.</summary>
internal sealed class WritingSavedHandler(KeptWritings kept, IHttpContextAccessor httpContextAccessor) : ContentHandlerBase
{
    public override Task CreatedAsync(CreateContentContext context) => SavedAsync(context);

    public override Task UpdatedAsync(UpdateContentContext context) => SavedAsync(context);

    private async Task SavedAsync(ContentContextBase context)
    {
        if (context.ContentItem.ContentType == ArticlePart.ContentType
            && httpContextAccessor.HttpContext is { Request.HasFormContentType: true } http
            && http.Request.Form[$"{ArticleWritingDisplayDriver.FieldPrefix}.{nameof(ArticleWritingViewModel.Key)}"].ToString() is { Length: > 0 and <= KeptWritings.KeyMaxLength } key)
        {
            await kept.ForgetAsync(key, KeptWritings.UserId(http.User));
        }
    }
}
