using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;

namespace Fluid.Values;

/// <summary>Turns .NET objects into values; what depends on the type alone is worked out once per type.</summary>
internal static class ValueConversion
{
    private static readonly ConcurrentDictionary<Type, Func<object, TemplateOptions, FluidValue>> _factories = new();

    public static FluidValue ToFluidValue(object? value, TemplateOptions options)
    {
        if (value is null)
        {
            return NilValue.Instance;
        }

        if (value is FluidValue fluidValue)
        {
            return fluidValue;
        }

        if (value is string text)
        {
            // Converters are for objects; text is by far the most frequent value.
            return StringValue.Create(text);
        }

        var converters = options.ValueConverters;
        for (var i = 0; i < converters.Count; i++)
        {
            var converted = converters[i](value);
            if (converted is FluidValue result)
            {
                return result;
            }

            if (converted is not null)
            {
                value = converted;
                break;
            }
        }

        return _factories.GetOrAdd(value.GetType(), CreateFactory)(value, options);
    }

    private static Func<object, TemplateOptions, FluidValue> CreateFactory(Type type)
    {
        switch (System.Type.GetTypeCode(type))
        {
            case TypeCode.Boolean:
                return (value, _) => BooleanValue.Create((bool)value);
            case TypeCode.String:
            case TypeCode.Char:
                return (value, _) => StringValue.Create(value.ToString());
            case TypeCode.DateTime:
                return (value, _) => new DateTimeValue((DateTime)value);
            case TypeCode.Single:
            case TypeCode.Double:
                return (value, _) => FromDouble(Convert.ToDouble(value, CultureInfo.InvariantCulture));
            case TypeCode.Object:
                return CreateObjectFactory(type);
            case TypeCode.DBNull:
            case TypeCode.Empty:
                return (_, _) => NilValue.Instance;
            default:
                return (value, _) => NumberValue.Create(Convert.ToDecimal(value, CultureInfo.InvariantCulture));
        }
    }

    private static FluidValue FromDouble(double value) =>
        Math.Abs(value) < (double)decimal.MaxValue
            ? NumberValue.Create((decimal)value)
            : StringValue.Create(value.ToString(CultureInfo.InvariantCulture));

    private static Func<object, TemplateOptions, FluidValue> CreateObjectFactory(Type type)
    {
        if (type == typeof(DateTimeOffset))
        {
            return (value, _) => new DateTimeValue((DateTimeOffset)value);
        }

        if (type == typeof(DateOnly))
        {
            return (value, _) => new DateTimeValue(((DateOnly)value).ToDateTime(TimeOnly.MinValue));
        }

        if (type == typeof(Guid) || type == typeof(TimeSpan) || type == typeof(Uri))
        {
            return (value, _) => StringValue.Create(value.ToString());
        }

        if (typeof(IFluidIndexable).IsAssignableFrom(type))
        {
            return (value, _) => new DictionaryValue((IFluidIndexable)value);
        }

        if (typeof(IDictionary<string, FluidValue>).IsAssignableFrom(type))
        {
            return (value, _) => new DictionaryValue(new FluidValueDictionaryFluidIndexable((IDictionary<string, FluidValue>)value));
        }

        if (typeof(IDictionary<string, object?>).IsAssignableFrom(type))
        {
            return (value, options) => new DictionaryValue(new ObjectDictionaryFluidIndexable<object?>((IDictionary<string, object?>)value, options));
        }

        if (typeof(IDictionary).IsAssignableFrom(type))
        {
            return (value, options) => new DictionaryValue(new DictionaryDictionaryFluidIndexable((IDictionary)value, options));
        }

        if (GenericDictionaryValueType(type) is { } itemType)
        {
            return (Func<object, TemplateOptions, FluidValue>)Delegate.CreateDelegate(
                typeof(Func<object, TemplateOptions, FluidValue>),
                typeof(ValueConversion).GetMethod(nameof(FromDictionary), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
                    .MakeGenericMethod(itemType));
        }

        if (typeof(IReadOnlyList<FluidValue>).IsAssignableFrom(type))
        {
            return (value, _) => new ArrayValue((IReadOnlyList<FluidValue>)value);
        }

        return typeof(IEnumerable).IsAssignableFrom(type)
            ? (value, options) => FromEnumerable((IEnumerable)value, options)
            : (value, _) => new ObjectValue(value);
    }

    private static Type? GenericDictionaryValueType(Type type) =>
        type.GetInterfaces()
            .FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IDictionary<,>) && i.GenericTypeArguments[0] == typeof(string))
            ?.GenericTypeArguments[1];

    private static FluidValue FromDictionary<T>(object value, TemplateOptions options) =>
        new DictionaryValue(new ObjectDictionaryFluidIndexable<T>((IDictionary<string, T>)value, options));

    private static ArrayValue FromEnumerable(IEnumerable items, TemplateOptions options)
    {
        var values = new List<FluidValue>((items as ICollection)?.Count ?? 4);
        foreach (var item in items)
        {
            values.Add(ToFluidValue(item, options));
        }

        return values.Count == 0 ? ArrayValue.Empty : new ArrayValue(values);
    }
}
