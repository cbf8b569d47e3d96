using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Moq;
using OrchardCore.FileStorage;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Localization;
using OrchardCore.Media;
using OrchardPortal.KnowledgeBase.Markdown;
using OrchardPortal.KnowledgeBase.Services;

namespace OrchardPortal.Tests.KnowledgeBase;

/// <summary>The text of articles without a site: the library has the files that a test puts there.</summary>
internal static class ArticleTexts
{
    /// <summary>The host's own: what it leaves out is part of what is tested.</summary>
    public static IHtmlSanitizerService Sanitizer { get; } =
        (IHtmlSanitizerService)Activator.CreateInstance(
            typeof(IHtmlSanitizerService).Assembly.GetTypes().Single(type => !type.IsInterface && typeof(IHtmlSanitizerService).IsAssignableFrom(type)), nonPublic: true)!;

    public static IArticleText Make(Dictionary<string, byte[]>? files = null)
    {
        var localization = new Mock<ILocalizationService>();
        localization.Setup(service => service.GetDefaultCultureAsync()).ReturnsAsync("en");
        var texts = new ServiceCollection().AddLogging().AddLocalization().BuildServiceProvider().GetRequiredService<IStringLocalizer<ArticleMarkdown>>();
        var sizes = new ImageSizes(Library(files ?? []), new MemoryCache(new MemoryCacheOptions()));

        return new ArticleText(new ArticleMarkdown(localization.Object, texts), new ArticleMedia(sizes, new HttpContextAccessor()), Sanitizer);
    }

    private static IMediaFileStore Library(Dictionary<string, byte[]> files)
    {
        var library = new Mock<IMediaFileStore>();
        library.Setup(store => store.GetFileInfoAsync(It.IsAny<string>())).ReturnsAsync((string path) => files.TryGetValue(path, out var bytes)
            ? Mock.Of<IFileStoreEntry>(entry => entry.Path == path && entry.Length == bytes.Length)
            : null);
        library.Setup(store => store.GetFileStreamAsync(It.IsAny<IFileStoreEntry>())).ReturnsAsync((IFileStoreEntry entry) => new MemoryStream(files[entry.Path]));

        return library.Object;
    }
}
