using System.ComponentModel.DataAnnotations;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Markdown.Models;
using OrchardCore.Title.Models;
using OrchardPortal.KnowledgeBase.Indexes;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.Overview;
using OrchardPortal.KnowledgeBase.Services;
using OrchardPortal.KnowledgeBase.Transfer.Reading;
using OrchardPortal.KnowledgeBase.Translations;
using OrchardPortal.PrivateContent.Models;
using YesSql;

namespace OrchardPortal.KnowledgeBase.Transfer;

/// <summary>Makes or changes one article; all of it, or nothing.</summary>
internal sealed class ArticleImporter(ISession session, IContentManager contentManager, ImportedFiles files, EditorDirectory editors)
{
    // The key of no text: a translation that is behind follows another than the present one.
    private const string Behind = "behind";

    /// <param name="planned">What is imported.</param>
    /// <param name="markdown">Its text.</param>
    /// <param name="categoryId">Empty for none.</param>
    /// <param name="folder">Holds the files that readers may download.</param>
    /// <param name="asDraft">Whether it is not published.</param>
    /// <exception cref="ValidationException">The article cannot be published so.</exception>
    public async Task ImportAsync(PlannedArticle planned, string markdown, string categoryId, UploadedFolder folder, bool asDraft)
    {
        var source = planned.Source;
        var item = planned.ContentItemId is { } id ? await contentManager.GetAsync(id, VersionOptions.DraftRequired) : null;
        var isNew = item is null;
        item ??= await contentManager.NewAsync(ArticlePart.ContentType);
        Fill(item, planned, markdown, categoryId);
        await LookAfterAsync(item, source);
        await TranslateAsync(item, source);
        await files.TakeAsync(item, source, folder);

        if (isNew)
        {
            await contentManager.CreateAsync(item, VersionOptions.Draft);
        }
        else
        {
            await contentManager.UpdateAsync(item);
        }

        var result = await contentManager.ValidateAsync(item);
        if (!result.Succeeded)
        {
            throw new ValidationException(string.Join(" ", result.Errors.Select(error => error.ErrorMessage)));
        }

        if (asDraft || source.IsDraft)
        {
            await contentManager.SaveDraftAsync(item);
        }
        else
        {
            await contentManager.PublishAsync(item);
            item.PublishedUtc = source.CreatedUtc ?? item.PublishedUtc;
        }

        item.CreatedUtc = source.CreatedUtc ?? item.CreatedUtc;
        item.ModifiedUtc = source.ModifiedUtc ?? source.CreatedUtc ?? item.ModifiedUtc;
        await session.SaveAsync(item);
        await RememberAsync(planned, item.ContentItemId);
        await session.SaveChangesAsync();
    }

    private static void Fill(ContentItem item, PlannedArticle planned, string markdown, string categoryId)
    {
        var source = planned.Source;
        item.DisplayText = source.Title;
        item.Alter<TitlePart>(part => part.Title = source.Title);
        item.Alter<MarkdownBodyPart>(part => part.Markdown = markdown);
        item.Alter<ArticlePart>(part =>
        {
            part.Slug = planned.Slug;
            part.Summary = Cut(source.Summary, ArticlePart.SummaryMaxLength);
            part.OldSlugs = [.. part.OldSlugs.Union(OldSlugs.Of(source.OldPaths, OldSlugs.Articles))];
            part.CategoryId = categoryId;
            part.Position = source.Position;
            part.Tags = [.. ArticleTags.Clean(source.Tags.Select(tag => Cut(tag.Trim(), ArticleTags.MaxLength))).Take(ArticleTags.MaxCount)];
            part.AuthorName = source.Author.Length > 0 ? Cut(source.Author, ArticlePart.AuthorNameMaxLength) : part.AuthorName;
        });

        // A rule of an editor's stays when the upload says nothing of one.
        if (source.Access.Length > 0)
        {
            item.Alter<PrivateContentPart>(part => part.Rule = AccessRule.Parse(source.Access));
        }
    }

    // Whoever looks after it, and until when, stays when the upload says nothing of it, or names nobody who is here.
    private async Task LookAfterAsync(ContentItem item, SourceArticle source)
    {
        var ownerId = source.Owner is { } owner ? await editors.FindIdAsync(owner) : null;
        item.Alter<ArticlePart>(part =>
        {
            part.OwnerId = ownerId ?? part.OwnerId;
            part.ReviewOn = source.ReviewOn ?? part.ReviewOn;
        });
    }

    private async Task TranslateAsync(ContentItem item, SourceArticle source)
    {
        if (source.Culture.Length > 0)
        {
            item.Alter<LocalizationPart>(part => (part.Culture, part.LocalizationSet) = (source.Culture, source.TranslationSet.Length > 0 ? source.TranslationSet : part.LocalizationSet));
        }

        if (source.TranslationOf is { Length: > 0 } key)
        {
            var imported = await session.QueryIndex<ImportedArticleIndex>(index => index.SourceKey == key).FirstOrDefaultAsync();
            if (await contentManager.GetAsync(imported?.ContentItemId ?? key[SourceArticle.OwnKey.Length..]) is { } original)
            {
                item.Alter<TranslationPart>(part => (part.SourceId, part.SourceKey) = (original.ContentItemId, source.IsCurrent switch
                {
                    true => TranslationKey.Of(original),
                    false => Behind,
                    null => string.Empty,
                }));
            }
        }
    }

    private async Task RememberAsync(PlannedArticle planned, string contentItemId)
    {
        var key = planned.Key;
        var imported = await session.Query<ImportedArticle, ImportedArticleIndex>(index => index.SourceKey == key).FirstOrDefaultAsync() ?? new ImportedArticle { SourceKey = key };
        imported.ContentItemId = contentItemId;
        imported.Slug = planned.Slug;
        imported.Hash = planned.Hash;
        imported.OldPaths = [.. imported.OldPaths.Concat(planned.Source.OldPaths.Select(OldPath.Normalize)).Where(path => path.Length > 0 && !path.StartsWith(OldSlugs.Articles, StringComparison.Ordinal)).Distinct()];
        await session.SaveAsync(imported);
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}
