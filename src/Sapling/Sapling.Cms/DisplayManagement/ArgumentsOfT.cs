namespace OrchardCore.DisplayManagement;

public static class Arguments<T>
{
    public static readonly INamedEnumerable<T> Empty = default!;
}
