using YesSql.Indexes;

namespace OrchardCore.ContentManagement.Records;

/// <summary>Every stored version has a row; texts are cut to what the columns hold.</summary>
internal sealed class ContentItemIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context)
        => context.For<ContentItemIndex>().Map(item => new ContentItemIndex
        {
            ContentItemId = item.ContentItemId,
            ContentItemVersionId = item.ContentItemVersionId,
            ContentType = item.ContentType,
            Latest = item.Latest,
            Published = item.Published,
            ModifiedUtc = item.ModifiedUtc,
            PublishedUtc = item.PublishedUtc,
            CreatedUtc = item.CreatedUtc,
            Owner = Limit(item.Owner, ContentItemIndex.MaxOwnerSize),
            Author = Limit(item.Author, ContentItemIndex.MaxAuthorSize),
            DisplayText = Limit(item.DisplayText, ContentItemIndex.MaxDisplayTextSize),
        });

    private static string? Limit(string? value, int length) => value is null || value.Length <= length ? value : value[..length];
}
