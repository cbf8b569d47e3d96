namespace OrchardPortal.KnowledgeBase.Attachments;

/// <summary>A file that readers of an article may download.</summary>
/// <param name="Key">Names it among the article's files, and where its bytes are: random, and no part of its name.</param>
/// <param name="Name">As readers get it.</param>
/// <param name="Length">In bytes.</param>
public sealed record ArticleFile(string Key, string Name, long Length);
