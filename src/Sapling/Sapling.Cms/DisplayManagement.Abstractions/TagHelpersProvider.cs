namespace OrchardCore.DisplayManagement.TagHelpers;

public class TagHelpersProvider<T> : ITagHelpersProvider
{
    public IEnumerable<Type> GetTypes() => throw null!;
}
