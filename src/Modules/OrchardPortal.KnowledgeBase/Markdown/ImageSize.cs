namespace OrchardPortal.KnowledgeBase.Markdown;

/// <summary>Width and height of an image, in pixels.</summary>
internal readonly record struct ImageSize(int Width, int Height);
