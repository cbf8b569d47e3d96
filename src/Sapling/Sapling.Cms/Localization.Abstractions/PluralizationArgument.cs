namespace OrchardCore.Localization;

/// <summary>What a localizer is given, as its only argument, to choose the plural form.</summary>
public struct PluralizationArgument
{
    public int Count { get; set; }

    /// <summary>The forms of the source language: singular first.</summary>
    public string[] Forms { get; set; }

    /// <summary>The arguments after the count, which is <c>{0}</c> in the text.</summary>
    public object[] Arguments { get; set; }
}
