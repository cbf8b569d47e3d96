using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using System.Reflection.Emit;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>
/// Makes shapes of view models. A view model that is no shape gets a subclass, emitted once per type, that implements
/// <see cref="IShape"/> beside the model's own members by handing on to a <see cref="ShapeViewModel"/>.
/// The interfaces are implemented explicitly, so a view model may have properties such as <c>Id</c> or <c>Items</c> of its own.
/// </summary>
internal static class TypedShapes
{
    private static readonly ConcurrentDictionary<Type, Func<IShape>> _factories = new();
    private static readonly Lock _emitting = new();
    private static readonly ModuleBuilder _module = AssemblyBuilder
        .DefineDynamicAssembly(new("Sapling.Shapes"), AssemblyBuilderAccess.Run)
        .DefineDynamicModule("Sapling.Shapes");

    public static IShape Create(Type type) => _factories.GetOrAdd(type, static type => Compile(type))();

    private static Func<IShape> Compile(Type type)
    {
        var shapeType = typeof(IShape).IsAssignableFrom(type) ? type : Emit(type);
        var constructor = shapeType.GetConstructor(Type.EmptyTypes)
            ?? throw new InvalidOperationException($"{type} needs a constructor without parameters to be made a shape.");
        return Expression.Lambda<Func<IShape>>(Expression.Convert(Expression.New(constructor), typeof(IShape))).Compile();
    }

    private static Type Emit(Type model)
    {
        if (!model.IsVisible || model.IsSealed || model.IsAbstract)
        {
            throw new InvalidOperationException($"{model} must be public, not sealed and not abstract to be made a shape.");
        }

        lock (_emitting)
        {
            var name = $"{model.Name}_{Guid.NewGuid():n}";
            var type = _module.DefineType(name, TypeAttributes.Public | TypeAttributes.Sealed | TypeAttributes.Class, model, [typeof(IShape), typeof(IPositioned)]);
            var shape = type.DefineField("_shape", typeof(ShapeViewModel), FieldAttributes.Private | FieldAttributes.InitOnly);
            EmitConstructor(type, model, shape);
            foreach (var method in typeof(IShape).GetMethods().Concat(typeof(IPositioned).GetMethods()))
            {
                EmitForwarder(type, shape, method);
            }

            return type.CreateType();
        }
    }

    private static void EmitConstructor(TypeBuilder type, Type model, FieldBuilder shape)
    {
        var parent = model.GetConstructor(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, Type.EmptyTypes);
        if (parent is null || parent.IsPrivate || parent.IsAssembly)
        {
            throw new InvalidOperationException($"{model} needs a constructor without parameters to be made a shape.");
        }

        // The field first: the model's constructor may already use the shape.
        var il = type.DefineConstructor(MethodAttributes.Public, CallingConventions.Standard, Type.EmptyTypes).GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Newobj, typeof(ShapeViewModel).GetConstructor(Type.EmptyTypes)!);
        il.Emit(OpCodes.Stfld, shape);
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Call, parent);
        il.Emit(OpCodes.Ret);
    }

    private static void EmitForwarder(TypeBuilder type, FieldBuilder shape, MethodInfo declaration)
    {
        Type[] parameters = [.. declaration.GetParameters().Select(parameter => parameter.ParameterType)];
        var method = type.DefineMethod(
            $"{declaration.DeclaringType!.Name}.{declaration.Name}",
            MethodAttributes.Private | MethodAttributes.Virtual | MethodAttributes.Final | MethodAttributes.HideBySig | MethodAttributes.NewSlot,
            declaration.ReturnType,
            parameters);
        var il = method.GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldfld, shape);
        for (var i = 1; i <= parameters.Length; i++)
        {
            il.Emit(OpCodes.Ldarg, (short)i);
        }

        il.Emit(OpCodes.Callvirt, declaration);
        il.Emit(OpCodes.Ret);
        type.DefineMethodOverride(method, declaration);
    }
}
