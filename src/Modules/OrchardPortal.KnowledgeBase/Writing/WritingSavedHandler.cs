using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Modules;
using OrchardPortal.Contacts.Accounts;
using OrchardPortal.KnowledgeBase.Models;

namespace OrchardPortal.KnowledgeBase.Writing;

/// <summary>Notes each saving. What an editor saved is no longer kept as unsaved. It goes with the saving itself, or stays with it.</summary>
internal sealed class WritingSavedHandler(KeptWritings kept, IClock clock, IHttpContextAccessor httpContextAccessor) : ContentHandlerBase
{
    public override Task CreatingAsync(CreateContentContext context) => StampAsync(context);

    public override Task UpdatingAsync(UpdateContentContext context) => StampAsync(context);

    public override Task CreatedAsync(CreateContentContext context) => SavedAsync(context);

    public override Task UpdatedAsync(UpdateContentContext context) => SavedAsync(context);

    private Task StampAsync(ContentContextBase context)
    {
        if (context.ContentItem.ContentType == ArticlePart.ContentType)
        {
            var now = clock.UtcNow;
            var by = httpContextAccessor.HttpContext is { User: var user } ? DisplayName.Of(user) : string.Empty;
            context.ContentItem.Apply(new ArticleSavingPart { Stamp = Guid.NewGuid().ToString("N"), By = by, SavedUtc = now });
        }

        return Task.CompletedTask;
    }

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
