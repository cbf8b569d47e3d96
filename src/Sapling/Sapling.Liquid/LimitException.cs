namespace Sapling.Liquid;

/// <summary>A template asks for more than one rendering may have.</summary>
internal sealed class LimitException(string message) : InvalidOperationException(message);
